import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** JSON without the white space that is there for people. */
export const compact = (json: string) => JSON.stringify(JSON.parse(json))

/** Vite plugin: the datasets as the build ships them, with nothing in them but data. */
export function compactDataPlugin(): Plugin {
  return {
    name: 'vekhi:compact-data',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const folder = join(dir, 'data')
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        const file = join(folder, name)
        writeFileSync(file, compact(readFileSync(file, 'utf8')))
      }
    },
  }
}
