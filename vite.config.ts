import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemapPlugin } from './tools/basemap-plugin.ts'
import { shortClassName } from './tools/class-names.ts'
import { compactDataPlugin } from './tools/compact-data-plugin.ts'
import { embedScriptPlugin } from './tools/embed-script-plugin.ts'
import { headersPlugin } from './tools/headers-plugin.ts'
import { offlinePlugin } from './tools/offline-plugin.ts'
import { prerenderPlugin } from './tools/prerender-plugin.ts'
import { siteUrlPlugin } from './tools/site-url-plugin.ts'

/** Styles of what stands in the first view; what opens over it brings its own. */
const FIRST_LOOK =
  /\/src\/(map\/(?!Popover|AsOf|MapPicture)|timeline\/(?!BurstList|TimePicture)|list\/|event\/(Welcome|EventPanel)|ui\/(?!Dialog)|app\/).*\.css$/

/** What the first view begins with; as in tools/prerender-plugin.ts. */
const BEGINNINGS =
  /\/src\/(app\/(main|take-over)\.tsx|map\/Map(View|Field)\.tsx|timeline\/(Timeline|TimeStrip)\.tsx|list\/ListView\.tsx)$/

/** Whether one of the first scripts has a module in it, by what imports it, step by step. */
function isOfFirstView(
  id: string,
  context: { getModuleInfo: (id: string) => { importers: readonly string[] } | null },
  known: Map<string, boolean>,
): boolean {
  const answer = known.get(id)
  if (answer !== undefined) return answer
  // For a cycle: it is what the rest of the way says.
  known.set(id, false)
  const is =
    BEGINNINGS.test(id) ||
    (context.getModuleInfo(id)?.importers ?? []).some((importer) =>
      isOfFirstView(importer, context, known),
    )
  known.set(id, is)
  return is
}

const known = new Map<string, boolean>()

export default defineConfig(({ command }) => ({
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
  // In development they keep the names that they are written with.
  ...(command === 'build' && { css: { modules: { generateScopedName: shortClassName } } }),
  build: {
    target: 'baseline-widely-available',
    // Leaflet's sheet names pictures that are never shown: they stay out of it.
    assetsInlineLimit: 0,
    // All browsers that the app runs in know it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { ru: 'index.html', en: 'en/index.html' },
      output: {
        codeSplitting: {
          groups: [
            // The styles of all that the build draws: they go into the page.
            { name: 'first-look', test: FIRST_LOOK },
            // What several of the first scripts need is one more, not a dozen: each costs a round trip.
            {
              name: (id, context) => (isOfFirstView(id, context, known) ? 'shared' : null),
              test: /\/src\/.*\.tsx?$|\/lucide-react\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
    license: { fileName: 'licenses.txt' },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
}))
