import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './support/chromium.mjs'

/*
 * Everything there is to check, in order; a stage that fails does not keep the next from running.
 * The last line counts what ran: each test, and each stage that has no tests of its own as one.
 */

const RESULTS = 'test-results'
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

let passed = 0
let failed = 0

function run(name, words) {
  console.log(`\n── ${name}`)
  const { status, error } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  return status === 0
}

function count(isPassed) {
  if (isPassed) passed += 1
  else failed += 1
  return isPassed
}

/** Adds what a report counts. No report, no tests, or an exit code that it does not explain: a failure. */
function countReport(isOk, read) {
  try {
    const found = read()
    passed += found.passed
    failed += found.failed
    if (found.passed + found.failed === 0) throw new Error('no tests ran')
    if (!isOk && found.failed === 0) throw new Error('the stage failed outside its tests')
  } catch (error) {
    console.error(`Counted as one failure: ${error.message}`)
    failed += 1
  }
}

const report = (name) => JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'))

count(run('Lint: format, rules, layers', ['biome', 'check', '--error-on-warnings', '.']))
count(run('Lint: nothing unused', ['knip']))
count(run('Types', ['tsc', '--noEmit']))

const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json']
const isUnitOk = run('Unit and component tests', [...vitest, `--outputFile=${RESULTS}/unit.json`])
countReport(isUnitOk, () => {
  const { numPassedTests, numFailedTests, testResults } = report('unit')
  // A file that could not even be loaded has no failed test of its own.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
})

let hasChromium = false
try {
  hasChromium = Boolean(ensureChromium())
} catch (error) {
  console.error(error.message)
}
if (count(run('Build', ['vite', 'build'])) && hasChromium) {
  const isE2eOk = run('End to end, in a real browser', ['playwright', 'test'])
  countReport(isE2eOk, () => {
    const { expected, unexpected, flaky } = report('e2e').stats
    return { passed: expected, failed: unexpected + flaky }
  })
} else {
  failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
