import { resolve } from 'node:path'
import { budgetsOf, isMet } from './budgets.mjs'
import { buildPages, importEntry } from './build.mjs'
import { measureEmbedding } from './embedding.mjs'
import { measureLoading } from './loading.mjs'
import { measurePresenting } from './presenting.mjs'
import { tell } from './progress.mjs'
import { print, printBudgets, write } from './report.mjs'
import { measureScale } from './scale.mjs'
import { emptyPageOf, pagesOf, serveSite } from './site.mjs'

/*
 * Measures the app beside what people use instead, an empty page and a bare canvas, in one run, and
 * prints ratios. Ends with an exit code other than 0 when a budget is missed. Words after the command
 * (`npm run bench -- presenting embedding`) choose what is measured; none: all.
 */

const SIZES = [30, 1000, 10_000, 100_000]

process.chdir(resolve(import.meta.dirname, '../..'))
tell('building')
buildPages()
const { generateDataset, measureParts, PAUSE, LENGTH } = await importEntry()
const site = await serveSite(generateDataset, SIZES)
const pages = pagesOf(site.at)
const empty = emptyPageOf(site.at)

const MEASURES = {
  loading: () => measureLoading([...pages.filter(({ name }) => name !== 'bare canvas'), empty]),
  scale: () => measureScale(pages, SIZES, empty.address),
  parts: () => Object.fromEntries(SIZES.map((size) => [size, measureParts(size)])),
  presenting: () =>
    measurePresenting(
      { app: site.at('app/'), empty: empty.address },
      { pause: PAUSE, length: LENGTH },
    ),
  embedding: () => measureEmbedding(site.host),
}
const asked = process.argv.slice(2)
const found = {}
let isWhole = true
for (const name of asked.length > 0 ? asked : Object.keys(MEASURES)) {
  tell(name)
  try {
    found[name] = await MEASURES[name]()
  } catch (error) {
    // What else was asked for is still worth knowing.
    console.error(error)
    isWhole = false
  }
}
site.stop()
tell('done')
const budgets = budgetsOf(found)
print(found)
printBudgets(budgets)
write(found, budgets)
process.exitCode = isWhole && budgets.every(isMet) ? 0 : 1
