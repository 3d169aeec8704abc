import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from './vekhi.ts'

const DIST = 'dist'

/** kB (1000 bytes), compressed as a static host would. */
const sizeOf = (file: string) =>
  gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000

/** Without what only the compact face needs. */
const page = existsSync(DIST)
  ? readFileSync(join(DIST, 'index.html'), 'utf8').replace(
      /<template id="needed-by-embed">.*?<\/template>/s,
      '',
    )
  : ''

/** The scripts that the page runs at once. */
const initial = [...page.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].map(
  ([, file = '']) => file,
)

/** All that the page has fetched for its first view, in a narrow window or a wide one. */
const needed = (isNarrow: boolean) =>
  [...page.matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]+\.(?:js|css|json))"[^>]*>/g)]
    .filter(([tag]) => !tag.includes(isNarrow ? '(min-width' : '(max-width'))
    .map(([, file = '']) => file.replace(/^\.\//, ''))

test('what comes before both views hear input stays within its budget', () => {
  const sum = (files: readonly string[]) =>
    [...new Set(files)].reduce((total, file) => total + sizeOf(file), 0)
  const html = sizeOf('index.html')
  // The drawn first view, its styles and the whole chronicle in words: seen before anything else.
  expect(html).toBeLessThan(46)
  // The data's door, the store, React without its DOM: all that reading a checked file needs.
  expect(initial.length).toBeGreaterThan(0)
  expect(sum(initial)).toBeLessThan(34)
  // With React's DOM and the frame of the page (89), the dataset with its lectures (75), what the map
  // uses of Leaflet (40), timeline, map and strip (34), the coarse base map (17).
  expect(html + sum(needed(false))).toBeLessThan(338)
  expect(html + sum(needed(true))).toBeLessThan(335)
})

test('no part that comes later is large enough to be waited for', () => {
  const first = new Set(needed(false).concat(needed(true)))
  const later = readdirSync(join(DIST, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .filter((file) => !first.has(`assets/${file}`))
  expect(later.length).toBeGreaterThan(5)
  for (const file of later) {
    // The worker has the reading of files in it once more: it runs where nothing else is.
    expect(sizeOf(`assets/${file}`), file).toBeLessThan(file.startsWith('reading-worker') ? 16 : 25)
  }
})
