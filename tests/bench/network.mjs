/** Slow 4G, as web.dev and Lighthouse have it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const SLOWER = 4

export const slowLine = (devtools) => devtools.send('Network.emulateNetworkConditions', SLOW_4G)

/** Four times, as they have it with that line. */
export const slowProcessor = (devtools) =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

export async function slowDown(devtools) {
  await slowLine(devtools)
  await slowProcessor(devtools)
}

/** What comes over the wire by when: ms from the start of the first request, bytes. */
export function watchNetwork(devtools) {
  const arrivals = []
  const hosts = new Set()
  const told = new Map()
  const fonts = new Set()
  let start = null
  const take = (id, timestamp, bytes) => {
    arrivals.push({ at: (timestamp - start) * 1000, bytes, isFont: fonts.has(id) })
    told.set(id, (told.get(id) ?? 0) + bytes)
  }
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, request, type }) => {
    start ??= timestamp
    if (type === 'Font') fonts.add(requestId)
    if (!request.url.startsWith('data:')) hosts.add(new URL(request.url).host)
  })
  devtools.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    take(requestId, timestamp, encodedDataLength),
  )
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    take(requestId, timestamp, Math.max(0, encodedDataLength - (told.get(requestId) ?? 0))),
  )
  return {
    /** Without fonts, which are swapped in at leisure. */
    bytesUntil: (ms) =>
      arrivals.reduce((sum, { at, bytes, isFont }) => sum + (at <= ms && !isFont ? bytes : 0), 0),
    hosts: () => [...hosts],
  }
}
