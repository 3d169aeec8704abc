import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** For each folder something that it may not know, and something that it may. */
const CASES = [
  ['model', '#/index/chronicle.ts', './day.ts'],
  ['index', '#/state/store.ts', '#/model/day.ts'],
  ['i18n', '#/index/chronicle.ts', '#/model/lang.ts'],
  ['dataset', '#/state/store.ts', 'valibot'],
  ['state', '#/ui/Button.tsx', 'zustand'],
  ['ui', '#/state/store.ts', '#/i18n/language.tsx'],
  ['timeline', '#/map/MapView.tsx', '#/state/store.ts'],
  ['map', '#/timeline/Timeline.tsx', 'leaflet'],
  ['list', 'leaflet', '#/ui/Button.tsx'],
  ['event', '#/list/ListView.tsx', '#/index/links.ts'],
  ['explore', '#/app/App.tsx', '#/state/store.ts'],
  ['present', '#/map/MapView.tsx', '#/state/store.ts'],
  ['embed', '#/timeline/Timeline.tsx', '#/state/store.ts'],
  ['app', 'leaflet', '#/map/MapView.tsx'],
] as const

const house = mkdtempSync(join(tmpdir(), 'layers-'))
let said = ''

function plant(path: string, imported: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), `import '${imported}'\n`)
}

/** Whether the linter forbids what the file imports. */
const isForbidden = (path: string) =>
  new RegExp(`${path}:\\S+ lint/style/noRestrictedImports`).test(said)

beforeAll(() => {
  cpSync('biome.json', join(house, 'biome.json'))
  for (const [folder, forbidden, allowed] of CASES) {
    plant(`src/${folder}/planted.ts`, forbidden)
    plant(`src/${folder}/sound.ts`, allowed)
  }
  plant('src/list/way-round.ts', '../map/MapView.tsx')
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=100', '--colors=off', 'src']
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options], {
    cwd: house,
    encoding: 'utf8',
  })
  said = stdout + stderr
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the layers', () => {
  it.each(CASES)('src/%s may not import %s, but %s', (folder) => {
    expect(isForbidden(`src/${folder}/planted.ts`)).toBe(true)
    expect(isForbidden(`src/${folder}/sound.ts`)).toBe(false)
  })

  it('leave no way round by ../', () => {
    expect(isForbidden('src/list/way-round.ts')).toBe(true)
  })
})
