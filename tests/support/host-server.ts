import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A page of somebody else's, as served: `headers` may hold a policy of its own. */
export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A small static server of another origin than the app's. */
export interface HostServer {
  /** Of its root, with a slash at its end. */
  readonly origin: string
  /** Puts a page there; gives its address. */
  readonly put: (path: string, page: HostPage) => string
  readonly close: () => Promise<void>
}

interface Served {
  readonly port: number
  readonly close: () => Promise<void>
}

async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const pathOf = (url: string | undefined) => new URL(url ?? '/', 'http://host').pathname

export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, HostPage>()
  const { port, close } = await serve((request, response) => {
    const page = pages.get(pathOf(request.url))
    if (!page) {
      response.writeHead(404).end()
      return
    }
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    response.writeHead(200, { ...type, ...page.headers }).end(page.html)
  })
  // By name, where the app is served by number: another site too, not another port alone.
  const origin = `http://localhost:${port}/`
  return {
    origin,
    put: (path, page) => {
      const address = new URL(path, origin)
      pages.set(address.pathname, page)
      return address.href
    },
    close,
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The built app on a host that sends just these headers with everything. */
export async function startApp(
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly home: string; readonly close: () => Promise<void> }> {
  const { port, close } = await serve((request, response) => {
    const path = normalize(pathOf(request.url)).replace(/\/$/, '/index.html')
    try {
      const file = readFileSync(join('dist', path))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'Content-Type': type, ...headers }).end(file)
    } catch {
      response.writeHead(404).end()
    }
  })
  return { home: `http://127.0.0.1:${port}/`, close }
}
