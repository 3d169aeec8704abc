import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg'])

/**
 * Serves folders as a static host would: text compressed by gzip, what has a hash in its name kept
 * for ever, of the rest only what has changed.
 *
 * @param mounts Folders or single files by the beginning of their address; the first that has the file.
 * @param extra Bodies made here, by address.
 * @returns the port and a way to stop
 */
export async function serve(mounts, extra = {}) {
  const ready = new Map()
  const find = (path) => {
    for (const [prefix, place] of mounts) {
      if (!path.startsWith(prefix)) continue
      const rest = path.slice(prefix.length)
      const file = rest === '' && !place.endsWith('/') ? place : join(place, normalize(`/${rest}`))
      const stat = statSync(file, { throwIfNoEntry: false })
      if (stat?.isFile()) return file
    }
    return null
  }
  const answerOf = (path) => {
    const known = ready.get(path)
    if (known) return known
    const file = extra[path] === undefined ? find(path) : path
    if (!file) return null
    const plain = extra[path] === undefined ? readFileSync(file) : Buffer.from(extra[path])
    const kind = extname(file)
    const isSmaller = COMPRESSED.has(kind)
    const answer = {
      body: isSmaller ? gzipSync(plain, { level: 9 }) : plain,
      headers: {
        ETag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`,
        'Content-Type': TYPES[kind] ?? 'application/octet-stream',
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
        ...(isSmaller && { 'Content-Encoding': 'gzip' }),
      },
    }
    ready.set(path, answer)
    return answer
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const answer = answerOf(path)
    if (!answer) {
      response.writeHead(404).end()
      return
    }
    if (request.headers['if-none-match'] === answer.headers.ETag) {
      response.writeHead(304, answer.headers).end()
      return
    }
    response.writeHead(200, { ...answer.headers, 'Content-Length': answer.body.length })
    response.end(answer.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, stop: () => server.close() }
}
