import { median, openPage } from './browser.mjs'

/** Slow 4G and a processor slowed four times, as web.dev and Lighthouse have them. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const SLOWER = 4
/** ms after the page is ready in which it may still shift and block. */
const REST = 2500

/** What has come over the wire by when: ms from the start of the navigation, bytes. */
function watchNetwork(devtools, page) {
  const arrivals = []
  const hosts = new Set()
  const told = new Map()
  const isFont = new Set()
  let start = null
  const take = (id, timestamp, bytes) => {
    arrivals.push({ at: (timestamp - start) * 1000, bytes, isFont: isFont.has(id) })
    told.set(id, (told.get(id) ?? 0) + bytes)
  }
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, request, type }) => {
    start ??= timestamp
    if (type === 'Font') isFont.add(requestId)
    if (!request.url.startsWith('data:')) hosts.add(new URL(request.url).host)
  })
  devtools.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    take(requestId, timestamp, encodedDataLength),
  )
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    take(requestId, timestamp, Math.max(0, encodedDataLength - (told.get(requestId) ?? 0))),
  )
  return {
    bytesUntil: (ms) =>
      arrivals.reduce((sum, { at, bytes, isFont }) => sum + (at <= ms && !isFont ? bytes : 0), 0),
    otherHosts: () => [...hosts].filter((host) => host !== new URL(page.url()).host),
  }
}

async function measureOnce(browser, { address, firstEvent }) {
  const { page, devtools, close } = await openPage(browser, firstEvent)
  const network = watchNetwork(devtools, page)
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
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
    otherHosts: network.otherHosts().length,
  }
  await close()
  return figures
}

/**
 * Loads each page in turn, so many times, and gives the medians of what a person waits for.
 *
 * @param pages name, address and a selector of what stands for an event
 */
export async function measureLoading(browser, pages, times) {
  const runs = new Map(pages.map(({ name }) => [name, []]))
  for (let time = 0; time < times; time += 1) {
    for (const page of pages) runs.get(page.name).push(await measureOnce(browser, page))
  }
  return Object.fromEntries(
    [...runs].map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.keys(figures[0]).map((key) => [key, median(figures.map((one) => one[key]))]),
      ),
    ]),
  )
}
