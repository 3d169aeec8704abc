import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { launch, quantile } from './browser.mjs'
import { isMet, loadingBudgets, partsBudgets, scaleBudgets } from './budgets.mjs'
import { measureLoading } from './loading.mjs'
import { measureScale } from './scale.mjs'
import { serve } from './serve.mjs'

/*
 * Measures the app beside what people use instead, an empty page and a bare canvas, in one run, and
 * prints ratios. Ends with an exit code other than 0 when a budget is missed.
 */

const root = resolve(import.meta.dirname, '../..')
process.chdir(root)
const here = (path) => join(import.meta.dirname, path)
const RESULTS = 'test-results/bench.json'
const SIZES = [30, 1000, 10_000, 100_000]
const TIMES = 5

const run = (command, cwd = root) => {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true, cwd })
  if (status !== 0) throw new Error(`${command} failed`)
}

/** The generator and the cost of each part, from TypeScript. */
async function importParts() {
  const outDir = here('dist-parts')
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: here('entry.ts'), outDir, emptyOutDir: true, minify: false },
  })
  const parts = await import(pathToFileURL(join(outDir, 'entry.js')).href)
  rmSync(outDir, { recursive: true })
  return parts
}

/** Thirty events of the built-in dataset, as lean as another tool would take them. */
function thirtyEvents() {
  const { events, places } = JSON.parse(readFileSync('public/data/by-kz-iis.json', 'utf8'))
  return {
    events: events
      .filter(({ date }) => date)
      .slice(0, 30)
      .map(({ id, title, date }) => ({
        id,
        title: { ru: title.ru },
        date: date.replace(/[~?%]/g, ''),
      })),
    places: places.map(({ coordinates }) => ({ coordinates })),
  }
}

/** Lengths of the frames of a page where nothing happens, ms. */
async function idleFrames(browser, address) {
  const page = await browser.newPage()
  await page.goto(address)
  const frames = await page.evaluate(async () => {
    const lengths = []
    let last = performance.now()
    for (let index = 0; index < 120; index += 1) {
      const now = await new Promise((done) => requestAnimationFrame(done))
      lengths.push(now - last)
      last = now
    }
    return lengths.slice(10)
  })
  await page.close()
  return frames
}

const round = (value) => (Math.abs(value) < 10 ? +value.toFixed(2) : Math.round(value))
const rounded = (figures) =>
  figures && Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value)]))

if (!existsSync(here('node_modules'))) run('npm ci', import.meta.dirname)
run('npx vite build --logLevel warn')
run(`npx vite build --config ${JSON.stringify(here('vite.config.ts'))}`)
const { generateDataset, measureParts } = await importParts()
const generated = Object.fromEntries(
  SIZES.map((size) => [`data/generated-${size}.json`, JSON.stringify(generateDataset(size))]),
)
const server = await serve(
  [
    ['/app/', join(root, 'dist/')],
    ['/timelinejs/timeline.js', here('node_modules/@knight-lab/timelinejs/dist/js/timeline.js')],
    ['/', here('dist/')],
  ],
  {
    '/bench-data/thirty.json': JSON.stringify(thirtyEvents()),
    ...Object.fromEntries(
      Object.entries(generated).flatMap(([path, body]) => [
        [`/${path}`, body],
        [`/app/${path}`, body],
      ]),
    ),
  },
)
const at = (path) => `http://127.0.0.1:${server.port}/${path}`
const PAGES = [
  {
    name: 'Vekhi',
    address: at('app/'),
    firstEvent: '[data-view="timeline"] :is([data-event-id], [data-event-count])',
    timeline: '[data-view="timeline"] svg[role="group"]',
    map: '[data-view="map"] .leaflet-container',
  },
  {
    name: 'vis-timeline + Leaflet',
    address: at('vis/'),
    firstEvent: '.vis-item',
    timeline: '.vis-panel.vis-center',
  },
  {
    name: 'TimelineJS3',
    address: at('timelinejs/'),
    firstEvent: '.tl-timemarker',
    timeline: '.tl-timenav',
  },
  { name: 'bare canvas', address: at('canvas/'), firstEvent: 'canvas', timeline: 'canvas' },
]

const browser = await launch()
const idle = quantile(await idleFrames(browser, at('empty/')), 0.95)
const loading = await measureLoading(
  browser,
  [
    ...PAGES.slice(0, 3),
    { name: 'empty page', address: at('empty/'), firstEvent: '[data-first-event]' },
  ],
  TIMES,
)
const scale = await measureScale(browser, PAGES, SIZES)
await browser.close()
server.stop()
const parts = Object.fromEntries(SIZES.map((size) => [size, measureParts(size)]))

console.log('\nLoading: slow 4G, processor slowed four times; medians of five; ms and bytes')
console.table(
  Object.fromEntries(Object.entries(loading).map(([name, one]) => [name, rounded(one)])),
)
console.log('\nAt work, by the number of events; ms, MiB')
for (const [name, sizes] of Object.entries(scale)) {
  console.log(name)
  console.table(
    Object.fromEntries(
      Object.entries(sizes).map(([size, one]) => [
        size,
        rounded(one) ?? { firstPaint: 'over 30 s' },
      ]),
    ),
  )
}
console.log('\nCost of each part, without a browser; ms')
console.table(Object.fromEntries(Object.entries(parts).map(([size, one]) => [size, rounded(one)])))
const budgets = [...loadingBudgets(loading), ...scaleBudgets(scale, idle), ...partsBudgets(parts)]
console.log(`\nBudgets (an empty page’s 95 % frame: ${round(idle)} ms)`)
console.table(
  budgets.map((budget) => ({
    what: budget.what,
    value: `${round(budget.value)} ${budget.unit}`,
    most: budget.most,
    met: isMet(budget) ? 'yes' : 'NO',
  })),
)
mkdirSync('test-results', { recursive: true })
writeFileSync(
  RESULTS,
  JSON.stringify(
    { machine: cpus()[0]?.model, cores: cpus().length, idle, loading, scale, parts, budgets },
    null,
    2,
  ),
)
console.log(`Written to ${RESULTS}`)
process.exitCode = budgets.every(isMet) ? 0 : 1
