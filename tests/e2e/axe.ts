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
  // What passes is neither described nor sent: that takes longer than the looking.
  const found = await page.evaluate(async (tags) => {
    const options = { runOnly: tags, iframes: false, resultTypes: ['violations'] }
    const answer: Promise<Found> = Reflect.get(window, 'axe').run(document, options)
    return (await answer).violations
  }, RULES)
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join('\n')}`,
  )
}
