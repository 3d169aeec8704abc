import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Lang } from '../src/model/lang.ts'
import { makeBasemap } from './basemap.ts'
import { compact } from './compact-data-plugin.ts'

type RenderFirstView = typeof import('../src/app/prerender.tsx').renderFirstView

/** The language of a page, and the way from it to the app's root. */
const PAGES: Readonly<Record<string, { readonly lang: Lang; readonly root: string }>> = {
  '/index.html': { lang: 'ru', root: './' },
  '/en/index.html': { lang: 'en', root: '../' },
}

const DATA = 'public/data'

/** The script in the head, as one plain script that runs before the first paint. */
async function bundleHead(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '#': resolve('src') } },
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: 'src/app/head.ts', formats: ['iife'], name: 'head' },
    },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code.trim()
}

/** The app's own code, built into a folder to run in Node. */
async function importRenderer(outDir: string): Promise<RenderFirstView> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  })
  const entry = pathToFileURL(join(outDir, 'prerender.mjs')).href
  const { renderFirstView } = (await import(entry)) as { renderFirstView: RenderFirstView }
  return renderFirstView
}

/** The file of the catalogue's default dataset, as the build writes it. */
function readDefaultDataset(): Uint8Array {
  const catalogue = JSON.parse(readFileSync(join(DATA, 'index.json'), 'utf8')) as {
    readonly default: string
    readonly datasets: readonly { readonly id: string; readonly file: string }[]
  }
  const entry = catalogue.datasets.find(({ id }) => id === catalogue.default)
  if (!entry) throw new Error('The catalogue has no default dataset')
  return new TextEncoder().encode(compact(readFileSync(join(DATA, entry.file), 'utf8')))
}

/** The page's style sheets put into it: one request less before the first paint. */
function inlineStyles(html: string, bundle: Rolldown.OutputBundle, root: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (tag, href: string) => {
    const asset = bundle[href.replace(/^(\.\.?\/)+/, '')]
    if (asset?.type !== 'asset') return tag
    const css = String(asset.source)
      .replaceAll('url(./', `url(${root}assets/`)
      .replaceAll('</', '<\\/')
    return `<style>${css.trim()}</style>`
  })
}

/**
 * Vite plugin: draws the first view of the default dataset into the pages at build time, with the
 * styles and the small script that it needs before any other script has come.
 *
 * @param site Where the build will stand, if it is told.
 */
export function prerenderPlugin(site: string | undefined): Plugin {
  let renderer: Promise<RenderFirstView> | null = null
  let folder: string | null = null
  let head: Promise<string> | null = null
  return {
    name: 'vekhi:prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        const page = PAGES[path]
        if (!page) return html
        head ??= bundleHead()
        const withHead = html.replace('<!-- head -->', `<script>${await head}</script>`)
        if (!bundle) return withHead
        // Within node_modules, so that what is not bundled is found from there.
        folder ??= mkdtempSync(resolve('node_modules/.vekhi-prerender-'))
        renderer ??= importRenderer(folder)
        const renderFirstView = await renderer
        const view = await renderFirstView(page.lang, readDefaultDataset(), makeBasemap(), site)
        return inlineStyles(withHead, bundle, page.root)
          .replace(
            '<div id="root"></div>',
            () =>
              `<div id="root" data-drawn-from="${view.drawnFrom}">${view.root}</div>\n${view.reading}`,
          )
          .replace(
            '</head>',
            () => `<script type="application/ld+json">${view.jsonLd}</script>\n</head>`,
          )
      },
    },
    closeBundle() {
      if (folder) rmSync(folder, { recursive: true })
      folder = null
    },
  }
}
