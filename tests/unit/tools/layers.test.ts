import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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

/** Other ways to the map than a plain import, and what no folder of the page may know. */
const WAYS_ROUND = [
  ['two dots', "import '../map/MapView.tsx'"],
  ['two dots behind one', "import './../map/MapView.tsx'"],
  ['an absolute path', "import '/src/map/MapView.tsx'"],
  ['the bare folder', "import '#/map'"],
  ['a lazy import', "export const load = () => import('#/map/MapView.tsx')"],
  ['a type', "import type { A } from '#/map/MapView.tsx'\nexport type B = A"],
  ['an export', "export { MapView } from '#/map/MapView.tsx'"],
  ['a style sheet', "import 'leaflet/dist/leaflet.css'"],
  ['the core of a package', "import '@react-leaflet/core'"],
  ['a package of no layer', "import 'somewhere'"],
  ['the machine it runs on', "import 'node:fs'"],
] as const

const house = mkdtempSync(join(tmpdir(), 'layers-'))
let said = ''

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), `${code}\n`)
}

const wayRound = (name: string) => `src/list/${name.replaceAll(' ', '-')}.ts`

/** Whether the linter forbids what the file imports. */
const isForbidden = (path: string) =>
  new RegExp(`${path}:\\S+ lint/style/noRestrictedImports`).test(said)

beforeAll(() => {
  cpSync('biome.json', join(house, 'biome.json'))
  for (const [folder, forbidden, allowed] of CASES) {
    plant(`src/${folder}/planted.ts`, `import '${forbidden}'`)
    plant(`src/${folder}/sound.ts`, `import '${allowed}'`)
  }
  for (const [name, code] of WAYS_ROUND) plant(wayRound(name), code)
  plant('src/newcomer/planted.ts', "import '#/model/day.ts'")
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', 'src']
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

  it.each(WAYS_ROUND)('leave no way round: %s', (name) => {
    expect(isForbidden(wayRound(name))).toBe(true)
  })

  it('let a folder that has no rule yet know nothing', () => {
    expect(isForbidden('src/newcomer/planted.ts')).toBe(true)
  })

  it('are cover every folder there is', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(CASES.map(([folder]) => folder)).toEqual(expect.arrayContaining(folders))
  })

  // The linter does not see a type named in passing.
  it('are not passed by in the types', () => {
    const passing = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) =>
        /\bimport\((['"])(#|\.\.)\/[^)]*\1\)\./.test(readFileSync(join('src', path), 'utf8')),
      )
    expect(passing).toEqual([])
  })
})
