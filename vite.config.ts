import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemapPlugin } from './tools/basemap-plugin.ts'
import { compactDataPlugin } from './tools/compact-data-plugin.ts'
import { embedScriptPlugin } from './tools/embed-script-plugin.ts'
import { headersPlugin } from './tools/headers-plugin.ts'
import { offlinePlugin } from './tools/offline-plugin.ts'
import { prerenderPlugin } from './tools/prerender-plugin.ts'
import { siteUrlPlugin } from './tools/site-url-plugin.ts'

/** Styles of what stands in the first view; what opens over it brings its own. */
const FIRST_LOOK =
  /\/src\/(map\/(?!Popover|AsOf|MapPicture)|timeline\/(?!BurstList|TimePicture)|list\/|event\/(Welcome|EventPanel)|ui\/(?!Dialog)|app\/).*\.css$/

const SHARED =
  /\/src\/(model|index|state|ui|timeline|map)\/|\/src\/i18n\/(date|plural|language|term-words|place-words|timeline-words)|\/lucide-react\//

export default defineConfig({
  // Relative addresses throughout: one build serves from a root and from any folder.
  base: './',
  // Pages of their own: a missing file is a 404, never a page in its place.
  appType: 'mpa',
  plugins: [
    react(),
    basemapPlugin(),
    compactDataPlugin(),
    embedScriptPlugin(),
    siteUrlPlugin(process.env.SITE_URL),
    prerenderPlugin(process.env.SITE_URL),
    headersPlugin(),
    offlinePlugin(),
  ],
  build: {
    target: 'baseline-widely-available',
    // Leaflet's sheet names pictures that are never shown: they stay out of it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { ru: 'index.html', en: 'en/index.html' },
      output: {
        codeSplitting: {
          groups: [
            // The styles of all that the build draws: they go into the page.
            { name: 'first-look', test: FIRST_LOOK },
            // What several of the first scripts need is one more, not a dozen: each costs a round trip.
            { name: 'shared', test: SHARED, minShareCount: 2 },
          ],
        },
      },
    },
    license: { fileName: 'licenses.txt' },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
})
