import { openPage, quantile } from './browser.mjs'

const ZOOM_STEPS = 20
const PAN_STEPS = 40
/** ms. What takes longer than this is not measured at the next size. */
const PATIENCE = 30_000

/*
 * The functions below run in the page; they may use nothing from out here.
 */

/** Turns the wheel over the middle of an element, once a frame; gives the frames' lengths, ms. */
async function wheel({ selector, steps, turns, withControl }) {
  const element = document.querySelector(selector)
  if (!element) return []
  const { left, top, width, height } = element.getBoundingClientRect()
  const frames = []
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  let last = await frame()
  for (let step = 0; step < steps; step += 1) {
    element.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: turns[step % turns.length],
        ctrlKey: withControl,
        clientX: left + width / 2,
        clientY: top + height / 2,
        bubbles: true,
        cancelable: true,
      }),
    )
    const now = await frame()
    frames.push(now - last)
    last = now
  }
  return frames
}

/** Drags an element some pixels each frame; gives the frames' lengths, ms. */
async function drag({ selector, steps, pixels }) {
  const element = document.querySelector(selector)
  if (!element) return []
  const { left, top, width, height } = element.getBoundingClientRect()
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const at = (type, x, target) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        clientX: x,
        clientY: top + height / 2,
        button: 0,
        buttons: type === 'mouseup' ? 0 : 1,
        bubbles: true,
        cancelable: true,
      }),
    )
  const start = left + width / 2
  const frames = []
  at('mousedown', start, element)
  let last = await frame()
  for (let step = 1; step <= steps; step += 1) {
    at('mousemove', start - pixels * step, document)
    const now = await frame()
    frames.push(now - last)
    last = now
  }
  at('mouseup', start - pixels * steps, document)
  return frames
}

/** From a key that selects the next event to the frame that shows it, ms. */
async function selectNext() {
  const start = performance.now()
  window.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
  )
  await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(null)
  })
  return performance.now() - start
}

/** ms from the end of the data's download to the first frame with an event in it. */
function firstPaint() {
  const [data] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('generated'))
  return globalThis.benchFound.firstEvent - (data?.responseEnd ?? 0)
}

/** The longest task of the page's own thread since the data came, ms; 0: none over 50. */
function longestTask() {
  const [data] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('generated'))
  const after = globalThis.benchFound.tasks.filter(([start]) => start >= (data?.responseEnd ?? 0))
  return Math.max(0, ...after.map(([, duration]) => duration))
}

const MEGABYTE = 2 ** 20

async function heapOf(devtools) {
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage')
  return (usedSize + backingStorageSize) / MEGABYTE
}

/**
 * Opens a page with so many events and works with it. What a page does not have (a map, a selection
 * by key) is left out.
 */
/** ms. A page that answers no more is given up. */
const LONGEST = 90_000

async function within(ms, work) {
  let timer
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error('The page answers no more')
      error.name = 'TimeoutError'
      reject(error)
    }, ms)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}

async function measurePage(browser, { address, firstEvent, timeline, map }, count) {
  const { page, devtools, close } = await openPage(browser, firstEvent)
  const work = async () => {
    await page.goto(`${address}?data=data/generated-${count}.json`, { waitUntil: 'commit' })
    await page.waitForFunction(
      () => globalThis.benchFound?.firstEvent !== null && globalThis.benchFound.ready !== null,
      null,
      { timeout: PATIENCE },
    )
    // What loads after the first view is none of the frames' business.
    await page.waitForTimeout(2000)
    const figures = {
      firstPaint: await page.evaluate(firstPaint),
      longestTask: await page.evaluate(longestTask),
    }
    const zoomBy = (selector) =>
      page.evaluate(wheel, {
        selector,
        steps: ZOOM_STEPS,
        turns: [-40, -40, 40, 40],
        withControl: true,
      })
    const frames = [
      ...(await zoomBy(timeline)),
      ...(await page.evaluate(wheel, {
        selector: timeline,
        steps: PAN_STEPS,
        turns: [30],
        withControl: false,
      })),
    ]
    Object.assign(figures, { frame95: quantile(frames, 0.95), frameMost: Math.max(...frames) })
    if (map) {
      const moved = [
        ...(await zoomBy(map)),
        ...(await page.evaluate(drag, { selector: map, steps: PAN_STEPS, pixels: 4 })),
      ]
      Object.assign(figures, {
        mapFrame95: quantile(moved, 0.95),
        mapFrameMost: Math.max(...moved),
      })
      await page.waitForTimeout(500)
      // The first selection also loads what it shows.
      await page.evaluate(selectNext)
      await page.waitForTimeout(1000)
      figures.select = await page.evaluate(selectNext)
    }
    figures.elements = await page.evaluate(() => document.querySelectorAll('*').length)
    figures.heap = await heapOf(devtools)
    return figures
  }
  try {
    return await within(LONGEST, work)
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return null
    throw error
  } finally {
    await close()
  }
}

/**
 * Works each page at each size; one that took too long at a size is not tried at a larger one.
 *
 * @returns figures by the page's name and the number of events; null: it took too long
 */
export async function measureScale(browser, pages, sizes) {
  const found = {}
  for (const page of pages) {
    found[page.name] = {}
    for (const size of sizes) {
      const figures = await measurePage(browser, page, size)
      found[page.name][size] = figures
      if (!figures) break
    }
  }
  return found
}
