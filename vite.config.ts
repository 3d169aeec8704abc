import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemapPlugin } from './tools/basemap-plugin.ts'
import { compactDataPlugin } from './tools/compact-data-plugin.ts'
import { embedScriptPlugin } from './tools/embed-script-plugin.ts'
import { headersPlugin } from './tools/headers-plugin.ts'
import { prerenderPlugin } from './tools/prerender-plugin.ts'
import { siteUrlPlugin } from './tools/site-url-plugin.ts'

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
  ],
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: {
      input: { ru: 'index.html', en: 'en/index.html' },
      output: {
        codeSplitting: {
          groups: [
            // The styles of all that the build draws: they go into the page.
            { name: 'first-look', test: /\/src\/(map|timeline|list|event|ui|app)\/.*\.css$/ },
          ],
        },
      },
    },
    license: { fileName: 'licenses.txt' },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
})
