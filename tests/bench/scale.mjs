import { inBrowser, isTimeout, openContext, openPage } from './browser.mjs'
import { measureIdle } from './idle.mjs'
import { drag, firstPaint, longestTask, selectNext, wheel } from './in-page.mjs'
import { tell } from './progress.mjs'
import { quantile } from './statistics.mjs'

const ZOOM_STEPS = 20
const PAN_STEPS = 40
/** ms. A page that takes longer to show its data and to be worked is given up. */
const PATIENCE = 30_000
/** ms, for what does not depend on the page: a browser begins, a page comes to rest. */
const BESIDES = 8000
const MEGABYTE = 2 ** 20

async function heapOf(devtools) {
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage')
  return (usedSize + backingStorageSize) / MEGABYTE
}

async function open(page, address) {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => globalThis.benchFound?.firstEvent !== null && globalThis.benchFound.ready !== null,
    null,
    { timeout: PATIENCE },
  )
  // What loads after the first view is none of the frames' business.
  await page.waitForTimeout(2000)
  return {
    firstPaint: await page.evaluate(firstPaint),
    longestTask: await page.evaluate(longestTask),
  }
}

const zoom = (page, selector, type) =>
  page.evaluate(wheel, {
    selector,
    steps: ZOOM_STEPS,
    turns: [-40, -40, 40, 40],
    withControl: true,
    type,
  })

async function workTimeline(page, selector, type) {
  const pan = { selector, steps: PAN_STEPS, turns: [30], withControl: false, type }
  const frames = [...(await zoom(page, selector, type)), ...(await page.evaluate(wheel, pan))]
  return { frame95: quantile(frames, 0.95), frameMost: Math.max(...frames) }
}

async function workMap(page, selector) {
  const pan = { selector, steps: PAN_STEPS, pixels: 4 }
  const frames = [...(await zoom(page, selector)), ...(await page.evaluate(drag, pan))]
  return { mapFrame95: quantile(frames, 0.95), mapFrameMost: Math.max(...frames) }
}

async function select(page) {
  await page.waitForTimeout(500)
  // The first selection also loads what it shows.
  await page.evaluate(selectNext)
  await page.waitForTimeout(1000)
  return { select: await page.evaluate(selectNext) }
}

/**
 * Opens a page with so many events and works with it. What a page does not have (a map, a selection
 * by key) is left out.
 *
 * @returns figures as far as they came; `isGivenUp`: it took too long for more
 */
async function measurePage({ address, firstEvent, timeline, map, wheelType }, count) {
  const figures = {}
  const work = async (browser) => {
    const { page, devtools } = await openPage(browser, firstEvent)
    Object.assign(figures, await open(page, `${address}?data=data/generated-${count}.json`))
    Object.assign(figures, await workTimeline(page, timeline, wheelType))
    if (map) Object.assign(figures, await workMap(page, map), await select(page))
    figures.elements = await page.evaluate(() => document.querySelectorAll('*').length)
    figures.heap = await heapOf(devtools)
  }
  try {
    await inBrowser(work, PATIENCE + BESIDES)
    return { figures, isGivenUp: false }
  } catch (error) {
    if (isTimeout(error)) return { figures, isGivenUp: true }
    throw error
  }
}

/**
 * Works each page at each size; one that took too long at a size is not tried at a larger one.
 *
 * @param empty address of a page where nothing happens
 * @returns figures by the page's name and the number of events; those it was given up before are
 * missing
 */
export async function measureScale(pages, sizes, empty) {
  const idleFrame95 = await inBrowser(async (browser) =>
    measureIdle(await openContext(browser), empty),
  )
  const found = {}
  for (const page of pages) {
    found[page.name] = {}
    for (const size of sizes) {
      tell(`${page.name} with ${size} events`)
      const { figures, isGivenUp } = await measurePage(page, size)
      found[page.name][size] = figures
      if (!isGivenUp) continue
      tell(`${page.name} is given up: over ${PATIENCE / 1000} s`)
      break
    }
  }
  return { idleFrame95, pages: found }
}
