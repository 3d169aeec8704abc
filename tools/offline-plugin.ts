import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

const SOURCE = join(import.meta.dirname, 'offline/service-worker.js')
const FILE_NAME = 'sw.js'

/** What no page asks for: for hosts, for people who look, for the pictures of other sites. */
const LEFT_OUT = [/^_headers$/, /^sw\.js$/, /^licenses\.txt$/, /^og-image\.png$/, /\.map$/]

const filesIn = (folder: string, root = folder): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path, root)
    return [relative(root, path).split(sep).join('/')]
  })

/** A copy of the app: its files, and a mark that changes when any of them does. */
export function copyOf(folder: string): { readonly files: string[]; readonly version: string } {
  const files = filesIn(folder)
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .sort()
  const hash = createHash('sha256')
  for (const path of files) hash.update(path).update(readFileSync(join(folder, path)))
  return { files, version: hash.digest('hex').slice(0, 16) }
}

/** Vite plugin: writes the service worker, which knows all that the build has written. Comes last. */
export function offlinePlugin(): Plugin {
  return {
    name: 'vekhi:offline',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (this.environment.config.consumer !== 'client') return
        const { root, build } = this.environment.config
        const folder = resolve(root, build.outDir)
        const { files, version } = copyOf(folder)
        const script = readFileSync(SOURCE, 'utf8')
          .replace("'__VERSION__'", JSON.stringify(version))
          .replace("['__FILES__']", JSON.stringify(files))
        writeFileSync(join(folder, FILE_NAME), script)
      },
    },
  }
}
