import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

/**
 * Texts of the event that lie over one another when it is cut into pages of one height after
 * another, px. Columns stand for the pages: the browser cuts both in the same way, and here it can be
 * asked where things have come to lie.
 */
const overlapsOnPages = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector('[data-view="event"] article')
    if (!article) throw new Error('no event')
    Object.assign(document.body.style, {
      columnWidth: '794px',
      columnGap: '50px',
      columnFill: 'auto',
      width: '794px',
    })
    const boxes = () => {
      const found: { readonly text: string; readonly box: DOMRect }[] = []
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest('.visually-hidden')) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const box of range.getClientRects()) {
          if (box.width > 1) found.push({ text: text.textContent ?? '', box })
        }
      }
      return found
    }
    const overlaps: string[] = []
    for (let height = 850; height < 1150; height += 7) {
      document.body.style.height = `${height}px`
      const all = boxes()
      all.forEach((one, index) => {
        for (const other of all.slice(index + 1)) {
          const across =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const down =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          // Letters of neighbouring lines may reach into one another's boxes a little.
          if (across > 3 && down > 6) overlaps.push(`${height}: ${one.text} / ${other.text}`)
        }
      })
    }
    return overlaps
  })

for (const lang of ['ru', 'en']) {
  test(`wherever a page ends, nothing is printed over anything: ${lang}`, async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(`?lang=${lang}&event=csto-agreement-2017`)
    await expect(vekhi.event.getByRole('article')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    expect(await overlapsOnPages(page)).toEqual([])
  })
}
