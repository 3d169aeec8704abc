import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from './tests/support/chromium.mjs'

const HOST = '127.0.0.1'

const freePort = () =>
  new Promise<string>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, HOST, () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : address)))
    })
  })

// Each worker reads this file anew, and has to find the same server: what is set here is handed on.
process.env.VEKHI_E2E_PORT ??= await freePort()
const port = process.env.VEKHI_E2E_PORT
const home = `http://${HOST}:${port}/`

const executablePath = findChromium()

/** Runs on the built app in dist/. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Emptied before each run, so the report stands beside it.
  outputDir: 'test-results/e2e',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A busy machine is no fault of the app: nothing is timed here.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    baseURL: home,
    locale: 'ru-RU',
    // Requests that a worker answers cannot be tampered with; tests/e2e/offline.spec.ts lets it work.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `npx vite preview --host ${HOST} --port ${port} --strictPort`,
    url: home,
    reuseExistingServer: false,
  },
})
