import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemapPlugin } from './tools/basemap-plugin.ts'
import { shortClassName } from './tools/class-names.ts'
import { compactDataPlugin } from './tools/compact-data-plugin.ts'
import { compileHintPlugin } from './tools/compile-hint-plugin.ts'
import { embedScriptPlugin } from './tools/embed-script-plugin.ts'
import { GROUPS, isAtHand } from './tools/first-scripts.ts'
import { headersPlugin } from './tools/headers-plugin.ts'
import { leafletPartsPlugin } from './tools/leaflet-parts-plugin.ts'
import { offlinePlugin } from './tools/offline-plugin.ts'
import { prerenderPlugin } from './tools/prerender-plugin.ts'
import { siteUrlPlugin } from './tools/site-url-plugin.ts'

export default defineConfig(({ command }) => ({
  // Relative addresses throughout: one build serves from a root and from any folder.
  base: './',
  // Pages of their own: a missing file is a 404, never a page in its place.
  appType: 'mpa',
  plugins: [
    react(),
    leafletPartsPlugin(),
    basemapPlugin(),
    compactDataPlugin(),
    compileHintPlugin(),
    embedScriptPlugin(),
    siteUrlPlugin(process.env.SITE_URL),
    prerenderPlugin(process.env.SITE_URL),
    headersPlugin(),
    offlinePlugin(),
  ],
  // In development they keep the names that they are written with.
  ...(command === 'build' && { css: { modules: { generateScopedName: shortClassName } } }),
  build: {
    target: 'baseline-widely-available',
    // Leaflet's sheet names pictures that are never shown: they stay out of it.
    assetsInlineLimit: 0,
    // All browsers that the app runs in know it.
    modulePreload: {
      polyfill: false,
      // A script that loads another asks for nothing that the page has asked for.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((file) => !isAtHand(file)) : needed,
    },
    rolldownOptions: {
      input: { ru: 'index.html', en: 'en/index.html' },
      output: {
        codeSplitting: { groups: GROUPS },
      },
    },
    license: { fileName: 'licenses.txt' },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
}))
