import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../support/chromium.mjs'

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8')

/** ms. A page that is blocked answers no question at all, so no limit inside it would help. */
const LONGEST = 120_000

async function within(ms, work) {
  let timer
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`Not done within ${ms} ms`)
      error.name = 'TimeoutError'
      reject(error)
    }, ms)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

export const isTimeout = (error) => error instanceof Error && error.name === 'TimeoutError'

/**
 * Does the work in a new browser: nothing of an earlier page is left in it. Afterwards the browser
 * is killed, not asked to close, which one with a blocked page may never do.
 *
 * @param longest ms; what takes longer ends with an error that `isTimeout` knows
 */
export async function inBrowser(work, longest = LONGEST) {
  const server = await chromium.launchServer({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGUMENTS, '--enable-precise-memory-info'],
  })
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    return await within(longest, work(browser))
  } finally {
    await server.kill()
  }
}

/** A context of its own, as a person has it whose language the app's first page speaks. */
export const openContext = (browser, viewport = { width: 1440, height: 900 }) =>
  browser.newContext({ viewport, locale: 'ru-RU' })

/**
 * A page in a context of its own, with the probe in it and the DevTools protocol at hand.
 *
 * @param firstEvent a selector of what stands for an event
 */
export async function openPage(browser, firstEvent) {
  const context = await openContext(browser)
  const page = await context.newPage()
  await page.addInitScript(probe.replaceAll('FIRST_EVENT', JSON.stringify(firstEvent)))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  return { page, devtools, close: () => context.close() }
}
