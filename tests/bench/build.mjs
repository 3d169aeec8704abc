import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = (path) => join(import.meta.dirname, path)

function run(command, cwd = process.cwd()) {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true, cwd })
  if (status !== 0) throw new Error(`${command} failed`)
}

/** Builds the app, and the pages that it is measured beside. */
export function buildPages() {
  if (!existsSync(here('node_modules'))) run('npm ci', import.meta.dirname)
  run('npx vite build --logLevel warn')
  run(`npx vite build --config ${JSON.stringify(here('vite.config.ts'))}`)
}

/** What the bench takes from TypeScript. */
export async function importEntry() {
  const outDir = here('dist-parts')
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: here('entry.ts'), outDir, emptyOutDir: true, minify: false },
  })
  const entry = await import(pathToFileURL(join(outDir, 'entry.js')).href)
  rmSync(outDir, { recursive: true })
  return entry
}
