import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { isMet } from './budgets.mjs'

const RESULTS = 'test-results/bench.json'

const round = (value) => (Math.abs(value) < 10 ? +value.toFixed(2) : Math.round(value))
const rounded = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value)]))

function printTable(title, rows) {
  console.log(`\n${title}`)
  console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, rounded(row)])))
}

/** Prints what was found, as far as it was asked for. */
export function print({ loading, scale, parts, presenting, embedding }) {
  if (loading) {
    printTable('Loading: slow 4G, processor slowed four times; medians; ms and bytes', loading)
  }
  for (const [name, sizes] of Object.entries(scale?.pages ?? {})) {
    printTable(
      `${name} at work, by the number of events; ms, MiB; what is missing took over 30 s`,
      sizes,
    )
  }
  if (parts) printTable('Cost of each part, without a browser; ms', parts)
  if (presenting) printTable('A lecture in two windows; ms', { presenting })
  if (embedding) {
    printTable(
      'Frames in a page of another origin, until the last is ready, on slow 4G; slowed: the processor too; ms and bytes',
      embedding,
    )
  }
}

export function printBudgets(budgets) {
  console.log('\nBudgets')
  console.table(
    budgets.map((budget) => ({
      of: budget.of,
      what: budget.what,
      value: `${round(budget.value)} ${budget.unit}`,
      most: budget.most,
      met: isMet(budget) ? 'yes' : 'NO',
    })),
  )
}

/** Keeps all of it for whoever compares two runs. */
export function write(found, budgets) {
  mkdirSync('test-results', { recursive: true })
  const machine = { machine: cpus()[0]?.model, cores: cpus().length }
  writeFileSync(RESULTS, JSON.stringify({ ...machine, ...found, budgets }, null, 2))
  console.log(`Written to ${RESULTS}`)
}
