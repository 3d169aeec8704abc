import { inBrowser, openContext } from './browser.mjs'
import { slowLine, slowProcessor, watchNetwork } from './network.mjs'
import { tell } from './progress.mjs'
import { medians } from './statistics.mjs'

const TIMES = 5
const EVENTS = ['by-concept-2019', 'csto-statement-2022', 'csto-agreement-2017']
/** ms after the last frame is ready in which the host page may still shift, and the rest loads. */
const REST = 3000
/** ms, for all of it. */
const LONGEST = 300_000

const STYLE =
  'body { margin: 2rem; font: 1rem/1.5 sans-serif } main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }'

/** Notes when each frame says that it is ready, and how far the page's content jumps. */
const EAR = `
  globalThis.benchReady = []
  globalThis.benchShift = 0
  addEventListener('message', ({ data }) => {
    if (data?.vekhi === 1 && data.type === 'ready') benchReady.push(performance.now())
  })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) benchShift += value
  }).observe({ type: 'layout-shift', buffered: true })`

/** A page as a teacher would write it: so many frames side by side, all of them in sight. */
const hostPage = (app, count) => `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<title>A host</title>
<style>${STYLE}</style>
<script>${EAR}</script>
<script src="${app}embed.js"></script>
<h1>Информационная безопасность</h1>
<main>${EVENTS.slice(0, count)
  .map((id) => `<div data-vekhi data-event="${id}"><a href="${app}">Вехи</a></div>`)
  .join('')}</main>
<p>Вопросы к семинару.</p>
</html>`

/** Pages of somebody else's with one frame and with three, by their path. */
export const hostPages = (app) => ({
  '/one.html': hostPage(app, 1),
  '/three.html': hostPage(app, EVENTS.length),
})

async function measureOnce(browser, address, count, isProcessorSlow) {
  const context = await openContext(browser)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const network = watchNetwork(devtools)
  await slowLine(devtools)
  if (isProcessorSlow) await slowProcessor(devtools)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction((wanted) => globalThis.benchReady?.length === wanted, count, {
    timeout: 60_000,
  })
  const ready = await page.evaluate(() => globalThis.benchReady.at(-1))
  await page.waitForTimeout(REST)
  const shift = await page.evaluate(() => globalThis.benchShift)
  const figures = {
    ready,
    bytesReady: network.bytesUntil(ready),
    // While the last frame gets ready, the first ones load what can wait: this tells the two apart.
    bytesAll: network.bytesUntil(Number.POSITIVE_INFINITY),
    shift,
  }
  await context.close()
  return figures
}

/**
 * Loads a host page with one frame and one with three, in turn, so many times: on slow 4G, and on
 * slow 4G with a slow processor.
 *
 * @param host address of the pages' server, of another origin than the app's
 * @returns medians: until the last frame says that it is ready, and of what has come at rest
 */
export async function measureEmbedding(host) {
  const kinds = {
    one: { page: 'one.html', count: 1, isProcessorSlow: false },
    three: { page: 'three.html', count: EVENTS.length, isProcessorSlow: false },
    oneSlowed: { page: 'one.html', count: 1, isProcessorSlow: true },
    threeSlowed: { page: 'three.html', count: EVENTS.length, isProcessorSlow: true },
  }
  const found = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
  await inBrowser(async (browser) => {
    for (let time = 1; time <= TIMES; time += 1) {
      tell(`one frame, then three in a page of another origin, ${time} of ${TIMES}`)
      for (const [kind, { page, count, isProcessorSlow }] of Object.entries(kinds)) {
        found[kind].push(await measureOnce(browser, `${host}${page}`, count, isProcessorSlow))
      }
    }
  }, LONGEST)
  return Object.fromEntries(Object.entries(found).map(([kind, all]) => [kind, medians(all)]))
}
