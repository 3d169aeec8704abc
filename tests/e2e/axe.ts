import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** What axe finds on a page or in a frame, in words. */
export async function violations(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe'))))
    await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(
    (tags) =>
      Reflect.get(window, 'axe').run(document, { runOnly: tags, iframes: false }) as Promise<Found>,
    RULES,
  )
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join('\n')}`,
  )
}
