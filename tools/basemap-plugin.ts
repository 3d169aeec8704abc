import type { Plugin } from 'vite'
import { makeBasemap } from './basemap.ts'

/** Where the app fetches the base map, relative to its root. */
const FILE_NAME = 'data/basemap.json'

/** Vite plugin: writes the base map beside the datasets at build, serves the same in development. */
export function basemapPlugin(): Plugin {
  let made: string | null = null
  const json = () => {
    made ??= JSON.stringify(makeBasemap())
    return made
  }
  return {
    name: 'vekhi:basemap',
    generateBundle() {
      // A build may have several environments; only pages need the map.
      if (this.environment.config.consumer !== 'client') return
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: json() })
    },
    configureServer(server) {
      // Comes before the middleware that takes `base` (`/` for a relative one) off the address.
      server.middlewares.use(`${server.config.base}${FILE_NAME}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(json())
      })
    },
  }
}
