import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Lang } from '../src/model/lang.ts'
import { makeBasemap } from './basemap.ts'
import { shortClassName } from './class-names.ts'
import { compact } from './compact-data-plugin.ts'

type RenderFirstView = typeof import('../src/app/prerender.tsx').renderFirstView

/** The language of a page, and the way from it to the app's root. */
const PAGES: Readonly<Record<string, { readonly lang: Lang; readonly root: string }>> = {
  '/index.html': { lang: 'ru', root: './' },
  '/en/index.html': { lang: 'en', root: '../' },
}

const DATA = 'public/data'
/** What puts the live page where the drawn one stands. */
const TAKE_OVER = 'src/app/take-over.tsx'

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
    css: { modules: { generateScopedName: shortClassName } },
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

type Chunk = Rolldown.OutputChunk

const has = ({ moduleIds }: Chunk, module: string) => moduleIds.some((id) => id.endsWith(module))

/**
 * The style sheets of the page's own scripts and of what those import, in their order. They go into
 * the page, and no script is to fetch them once more: they are taken from all that name them.
 */
function takeFirstStyles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk')
  const seen = new Set<string>()
  const styles = new Set<string>()
  const visit = (chunk: Chunk) => {
    if (seen.has(chunk.fileName)) return
    seen.add(chunk.fileName)
    for (const file of chunk.imports) {
      const imported = bundle[file]
      if (imported?.type === 'chunk') visit(imported)
    }
    for (const file of chunk.viteMetadata?.importedCss ?? []) styles.add(file)
  }
  for (const chunk of chunks) {
    if (chunk.isEntry || has(chunk, TAKE_OVER)) visit(chunk)
  }
  for (const chunk of chunks) {
    for (const file of styles) chunk.viteMetadata?.importedCss.delete(file)
  }
  return [...styles]
}

/** Style sheets as they stand in a page: one request less before the first paint. */
const inlineStyles = (files: readonly string[], bundle: Rolldown.OutputBundle, root: string) =>
  files
    .map((file) => {
      const asset = bundle[file]
      const css = asset?.type === 'asset' ? String(asset.source) : ''
      return `<style>${css.replaceAll('url(./', `url(${root}assets/`).replaceAll('</', '<\\/').trim()}</style>`
    })
    .join('\n')

interface Needed {
  readonly module: string
  readonly media?: string
}

/** What every page needs beside its own script, which would find it only when that runs. */
const ALWAYS: readonly Needed[] = [{ module: TAKE_OVER }]
type Face = 'page' | 'embed' | 'map'

/**
 * What the whole page begins with, and what the compact face does: inert, each in a template of that
 * name, until the script in the head puts what is wanted into the page. Views of wide and of narrow
 * windows by about the width that divides them (src/explore/layout.ts).
 */
const WANTED: Readonly<Record<Face, readonly Needed[]>> = {
  page: [
    { module: 'src/map/MapView.tsx' },
    { module: 'src/timeline/Timeline.tsx', media: '(min-width: 40em)' },
    { module: 'src/timeline/TimeStrip.tsx' },
    { module: 'src/list/ListView.tsx', media: '(max-width: 40em)' },
  ],
  embed: [
    { module: 'src/embed/FrameManners.tsx' },
    { module: 'src/app/Embedded.tsx' },
    { module: 'src/timeline/Timeline.tsx' },
    { module: 'src/map/MapView.tsx' },
  ],
  // When the data has come (`data-before-map` on its link), and in a frame when that comes near what
  // is in sight.
  map: [{ module: 'src/map/MapField.tsx' }],
}
/** Beside scripts, relative to the app's root: the land that the map begins with. */
const DATA_WANTED: Readonly<Partial<Record<Face, string>>> = { map: 'data/basemap-far.json' }

/** Links that have those scripts, what they import and their styles fetched from the start. */
function preloads(
  bundle: Rolldown.OutputBundle,
  html: string,
  root: string,
  modules: readonly Needed[],
): string {
  const seen = new Set<string>()
  const linksOf = (fileName: string, media: string | undefined): string[] => {
    const chunk = bundle[fileName]
    // What the page names already it fetches already.
    if (chunk?.type !== 'chunk' || seen.has(fileName) || html.includes(fileName)) return []
    seen.add(fileName)
    const condition = media ? ` media="${media}"` : ''
    const styles = [...(chunk.viteMetadata?.importedCss ?? [])].filter((file) => !seen.has(file))
    for (const file of styles) seen.add(file)
    return [
      `<link rel="modulepreload" crossorigin href="${root}${fileName}"${condition}>`,
      ...styles.map(
        (file) => `<link rel="preload" as="style" crossorigin href="${root}${file}"${condition}>`,
      ),
      ...chunk.imports.flatMap((file) => linksOf(file, media)),
    ]
  }
  return modules
    .flatMap(({ module, media }) => {
      const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && has(one, module))
      if (!chunk) throw new Error(`No script for ${module}`)
      return linksOf(chunk.fileName, media)
    })
    .join('\n')
}

const FETCHED = /\s*<(?:link rel="(?:module)?preload"|script type="module")[^>]*>(?:<\/script>)?/g

/**
 * Whatever is to be fetched stands after what is drawn: that comes first, with nothing beside it on
 * the line. First the page's own scripts, which can run while the others are on their way, then the
 * data, then the views. The chronicle in words comes after all of them, while they are waited for.
 */
function afterTheDrawn(html: string, links: string, root: string, reading: string): string {
  const own = (html.match(FETCHED) ?? []).map((tag) => tag.trim())
  const isScript = (tag: string) => tag.startsWith('<script')
  const ordered = [...own.filter(isScript), ...own.filter((tag) => !isScript(tag)), links]
  return html
    .replace(FETCHED, '')
    .replace('<div id="root"></div>', () => [root, ...ordered, reading].join('\n'))
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
  let styles: readonly string[] = []
  let head: Promise<string> | null = null
  return {
    name: 'vekhi:prerender',
    // What stands in the pages is no file beside them.
    writeBundle({ dir = 'dist' }) {
      if (this.environment.config.consumer !== 'client') return
      for (const file of styles) rmSync(join(dir, file))
    },
    generateBundle: {
      // Before the addresses of styles are written into the scripts that load others.
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.config.consumer === 'client') styles = takeFirstStyles(bundle)
      },
    },
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
        const view = await renderFirstView(
          page.lang,
          readDefaultDataset(),
          makeBasemap('far'),
          site,
        )
        const links = preloads(bundle, withHead, page.root, ALWAYS)
        const templates = (Object.keys(WANTED) as Face[]).map((name) => {
          const scripts = preloads(bundle, withHead + links, page.root, WANTED[name])
          const data = DATA_WANTED[name]
          const dataLink = data
            ? `\n<link rel="preload" as="fetch" crossorigin href="${page.root}${data}">`
            : ''
          return `<template id="needed-by-${name}">${scripts}${dataLink}</template>`
        })
        const sound = view.sound === null ? '' : ` data-sound="${view.sound}"`
        return afterTheDrawn(
          withHead,
          [links, ...templates].join('\n'),
          `<div id="root" data-drawn-from="${view.drawnFrom}"${sound}>${view.root}</div>`,
          `${view.reading}\n<script type="application/ld+json">${view.jsonLd}</script>`,
        ).replace('</head>', () => `${inlineStyles(styles, bundle, page.root)}\n</head>`)
      },
    },
    closeBundle() {
      if (folder) rmSync(folder, { recursive: true })
      folder = null
    },
  }
}
