import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, relative, resolve } from 'node:path'
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
/** Names of what failed, told once more at the end: a log is long, and often cut at its beginning. */
const failures = []

const head = (name) => console.log(`\n── ${name}`)

/** Runs a tool of node_modules/.bin by the shell: on Windows they are scripts of its own. */
function run(name, command) {
  head(name)
  const { status, error } = spawnSync(command, { stdio: 'inherit', shell: true })
  if (error) console.error(error.message)
  return status === 0
}

/** Runs a stage that has no tests of its own: it counts as one. */
function check(name, command) {
  const isPassed = run(name, command)
  if (isPassed) passed += 1
  else fail(name)
  return isPassed
}

function fail(...names) {
  failed += names.length
  failures.push(...names)
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
    fail(...found.failed)
    if (found.passed + found.failed.length === 0) throw new Error('no tests ran')
    if (!isOk && found.failed.length === 0) throw new Error('the stage failed outside its tests')
  } catch (error) {
    fail(`${report.name}: ${error.message}`)
  }
}

/** Vitest's report. A file that could not even be loaded has no failed test of its own. */
function unit({ numPassedTests, testResults }) {
  const all = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.map((one) => ({ ...one, name: `${file}: ${one.fullName}` }))
    const isBroken = status === 'failed' && tests.every((one) => one.status !== 'failed')
    return isBroken ? [...tests, { name: file, status }] : tests
  })
  const namesOf = (tests) => tests.map(({ name }) => name)
  return {
    passed: numPassedTests,
    failed: namesOf(all.filter(({ status }) => status === 'failed')),
    skipped: namesOf(all.filter(({ status }) => status !== 'passed' && status !== 'failed')),
  }
}

/** Playwright's report: files hold suites hold specs, to any depth. Flaky is failed. */
function e2e({ stats, suites }) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
  const specs = suites.flatMap(specsOf)
  const namesOf = (...wanted) =>
    specs
      .filter(({ tests }) => tests.some(({ status }) => wanted.includes(status)))
      .map(({ file, line, title }) => `${file}:${line}: ${title}`)
  return {
    passed: stats.expected,
    failed: namesOf('unexpected', 'flaky'),
    skipped: namesOf('skipped'),
  }
}

check('Lint: format, rules, layers', 'biome check --error-on-warnings .')
check('Lint: nothing unused', 'knip')
check('Types', 'tsc --noEmit')
countReport(
  run(
    'Unit and component tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`,
  ),
  unit,
)
const isBuilt = check('Build', 'vite build')

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
  fail(`End to end: no ${isBuilt ? 'browser' : 'build'} to run the tests on`)
}

if (failures.length > 0) head('What failed')
for (const name of failures) console.error(name)

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
