import { inBrowser, openPage } from './browser.mjs'
import { slowDown, watchNetwork } from './network.mjs'
import { tell } from './progress.mjs'
import { medians } from './statistics.mjs'

const TIMES = 5
/** ms after the page is ready in which it may still shift and block. */
const REST = 2500
/** ms, for all of it. */
const LONGEST = 300_000

async function measureOnce(browser, { address, firstEvent }) {
  const { page, devtools, close } = await openPage(browser, firstEvent)
  const network = watchNetwork(devtools)
  await slowDown(devtools)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => globalThis.benchFound?.firstEvent !== null && globalThis.benchFound.ready !== null,
    null,
    { timeout: 60_000 },
  )
  await page.waitForTimeout(REST)
  const found = await page.evaluate(() => globalThis.benchFound)
  const figures = {
    firstEvent: found.firstEvent,
    lcp: found.lcp,
    ready: found.ready,
    // From the very start: a page that paints nothing before its script has run blocks all the same.
    blocking: found.tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    bytesFirst: network.bytesUntil(found.firstEvent),
    bytesReady: network.bytesUntil(found.ready),
    shift: found.cls,
    otherHosts: network.hosts().filter((host) => host !== new URL(address).host).length,
  }
  await close()
  return figures
}

/**
 * Loads each page in turn, so many times, and gives the medians of what a person waits for.
 *
 * @param pages name, address and a selector of what stands for an event
 */
export async function measureLoading(pages) {
  const runs = new Map(pages.map(({ name }) => [name, []]))
  await inBrowser(async (browser) => {
    for (let time = 1; time <= TIMES; time += 1) {
      for (const page of pages) {
        tell(`loading ${page.name}, ${time} of ${TIMES}`)
        runs.get(page.name).push(await measureOnce(browser, page))
      }
    }
  }, LONGEST)
  return Object.fromEntries([...runs].map(([name, figures]) => [name, medians(figures)]))
}
