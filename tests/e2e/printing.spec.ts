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

/**
 * What a script that calls `print` finds in the document by the time the browser lays out the pages,
 * which is before anything that the script has put off.
 */
const printedNow = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    const rows = document.querySelectorAll('[data-view="list"] a[data-event-id]').length
    const { textContent } = document.body
    dispatchEvent(new Event('afterprint'))
    return { rows, text: textContent.replaceAll('\u00a0', ' ') }
  })

for (const [width, height] of [
  [1440, 900],
  [800, 900],
  [390, 844],
] as const) {
  test(`printed at ${width} px, the list is there at once and says what it is`, async ({
    page,
    vekhi,
  }) => {
    await page.setViewportSize({ width, height })
    await vekhi.open('?tracks=csto&q=ОДКБ&range=2017/2020')
    // What comes after the first view has to have come.
    await expect(async () => {
      const { rows, text } = await printedNow(page)
      expect(rows).toBeGreaterThan(10)
      expect(text).toContain(`Напечатано: ${rows} из 51 события`)
      expect(text).toContain('Показанный отрезок времени: январь 2017 — декабрь 2020')
      expect(text).toContain('Данные на 23 ноября 2026 г.')
      expect(text).toMatch(/Адрес: http\S*[?&]q=ОДКБ/)
      expect(text).toContain('Поиск: «ОДКБ»')
    }).toPass()
    await page.emulateMedia({ media: 'print' })
    await expect(vekhi.list).toBeVisible()
    await expect(vekhi.event).toBeHidden()
  })
}

test('printed, an event says where it stands and as of when', async ({ page, vekhi }) => {
  await vekhi.open('?lang=en&event=csto-statement-2022')
  await expect(async () => {
    const { rows, text } = await printedNow(page)
    expect(rows).toBe(0)
    expect(text).toContain('Data as of 23 November 2026')
    expect(text).toMatch(/Address: http\S*[?&]event=csto-statement-2022/)
    expect(text).not.toContain('Printed:')
  }).toPass()
})
