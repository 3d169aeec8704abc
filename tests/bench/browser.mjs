import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../support/chromium.mjs'

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8')

/** A new browser: nothing of an earlier page is left in it. */
export const launch = () =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGUMENTS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })

/**
 * A page in a context of its own, with the probe in it and the DevTools protocol at hand.
 *
 * @param firstEvent a selector of what stands for an event
 */
export async function openPage(browser, firstEvent, viewport = { width: 1440, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'ru-RU' })
  const page = await context.newPage()
  await page.addInitScript(probe.replaceAll('FIRST_EVENT', JSON.stringify(firstEvent)))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  return { page, devtools, close: () => context.close() }
}

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The value below which that share of the values lies. */
export const quantile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
