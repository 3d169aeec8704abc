/*
 * Keeps a copy of the whole app, so that a lecture opens and reloads with the network off. The build
 * puts the names of its files and a mark of their content in the two lines below.
 */
const VERSION = '__VERSION__'
const FILES = ['__FILES__']

const PREFIX = `vekhi ${self.registration.scope} `
const COPY = PREFIX + VERSION
/** Datasets that were opened beside the built-in one; kept when a version goes. */
const SEEN = `${PREFIX}data`
/** ms: a bad network is given so long before the copy answers. */
const PATIENCE = 2500

const scope = new URL(self.registration.scope)
const inScope = (path) => new URL(path, scope).href

/** Pages by their folder: whatever an address asks for, it is one of these. */
const PAGES = { '': 'index.html', 'en/': 'en/index.html' }

self.addEventListener('install', (event) => {
  // Past the browser's own cache: a file of the version before must not get into this one.
  const fresh = FILES.map((path) => new Request(inScope(path), { cache: 'reload' }))
  event.waitUntil(caches.open(COPY).then((copy) => copy.addAll(fresh)))
})

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(PREFIX) && name !== COPY && name !== SEEN
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

// A new version waits until a person wants it: never in the middle of a lecture.
self.addEventListener('message', ({ data }) => {
  if (data?.vekhi === 1 && data.type === 'update') self.skipWaiting()
})

const fromCopy = (path) =>
  caches.open(COPY).then((copy) => copy.match(inScope(path), { ignoreVary: true }))

const later = (time) => new Promise((_, reject) => setTimeout(reject, time, new Error('too late')))

/** Data may be replaced on the host without a new build: the network first, then what was kept. */
async function freshData(request, path) {
  const asked = fetch(request).then(async (response) => {
    if (response.ok) {
      const seen = await caches.open(SEEN)
      await seen.put(request.url, response.clone())
    }
    return response
  })
  try {
    return await Promise.race([asked, later(PATIENCE)])
  } catch {
    const seen = await caches.open(SEEN)
    return (await seen.match(request.url)) ?? (await fromCopy(path)) ?? asked
  }
}

async function answer(request, path) {
  if (request.mode === 'navigate') {
    const page = PAGES[path.replace(/index\.html$/, '')]
    const kept = page && (await fromCopy(page))
    return kept ?? fetch(request)
  }
  if (/^data\/.*\.json$/.test(path)) return freshData(request, path)
  return (await fromCopy(path)) ?? fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.origin) return
  if (!url.pathname.startsWith(scope.pathname)) return
  event.respondWith(answer(request, url.pathname.slice(scope.pathname.length)))
})
