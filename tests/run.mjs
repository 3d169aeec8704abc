import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { ensureChromium } from './support/chromium.mjs'

/*
 * Everything there is to check, in order; a stage that fails does not keep the next from running.
 * The last line counts what ran: each test, and each stage that has no tests of its own as one.
 */

const RESULTS = 'test-results'
const root = resolve(import.meta.dirname, '..')
process.chdir(root)
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

let passed = 0
let failed = 0

const head = (name) => console.log(`\n── ${name}`)

/** Runs a tool of node_modules/.bin by the shell: on Windows they are scripts of its own. */
function run(name, command) {
  head(name)
  const { status, error } = spawnSync(command, { stdio: 'inherit', shell: true })
  if (error) console.error(error.message)
  return status === 0
}

function count(isPassed) {
  if (isPassed) passed += 1
  else failed += 1
  return isPassed
}

/**
 * Adds what a report says. No report, no tests, or an exit code that the report does not explain
 * is a failure. What was skipped is named and counts as nothing.
 */
function countReport(isOk, report) {
  try {
    const found = report(JSON.parse(readFileSync(`${RESULTS}/${report.name}.json`, 'utf8')))
    for (const name of found.skipped) console.log(`Skipped: ${name}`)
    passed += found.passed
    failed += found.failed
    if (found.passed + found.failed === 0) throw new Error('no tests ran')
    if (!isOk && found.failed === 0) throw new Error('the stage failed outside its tests')
  } catch (error) {
    console.error(`Counted as one failure: ${error.message}`)
    failed += 1
  }
}

/** Vitest's report. A file that could not even be loaded has no failed test of its own. */
function unit({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
  }
}

/** Playwright's report: files hold suites hold specs, to any depth. Flaky is failed. */
function e2e({ stats, suites }) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
  const skipped = suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: skipped.map(({ file, title }) => `${file}: ${title}`),
  }
}

count(run('Lint: format, rules, layers', 'biome check --error-on-warnings .'))
count(run('Lint: nothing unused', 'knip'))
count(run('Types', 'tsc --noEmit'))
countReport(
  run(
    'Unit and component tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`,
  ),
  unit,
)
const isBuilt = count(run('Build', 'vite build'))

head('A browser')
let browser = null
try {
  browser = ensureChromium()
  console.log(browser)
} catch (error) {
  console.error(error.message)
}

if (isBuilt && browser) {
  countReport(run('End to end, in a real browser', 'playwright test'), e2e)
} else {
  head('End to end, in a real browser')
  console.error(`Counted as one failure: no ${isBuilt ? 'browser' : 'build'} to run them on`)
  failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
