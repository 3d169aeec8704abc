import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

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

const listening = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, HostPage>()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname)
    if (!page) {
      response.writeHead(404).end()
      return
    }
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    response.writeHead(200, { ...type, ...page.headers }).end(page.html)
  })
  // By name, where the app is served by number: another site too, not another port alone.
  const origin = `http://localhost:${await listening(server)}/`
  return {
    origin,
    put: (path, page) => {
      const address = new URL(path, origin)
      pages.set(address.pathname, page)
      return address.href
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
