import { FACTS } from '../support/facts.ts'
import { violations } from './axe.ts'
import { expect, test } from './vekhi.ts'

const SCREENS = [
  ['the start', ''],
  ['an event', 'event=csto-statement-2022'],
  [
    'an event with doubts, all claims',
    'event=proxy-operations&claims=fact,proposal,assessment,forecast,context',
  ],
  ['a narrowed view', 'tracks=csto,cis&event=by-concept-2019'],
  ['the list', 'mode=list'],
  ['About', 'panel=about'],
  ['the glossary', 'panel=glossary'],
  ['nothing matches', 'q=zzzz'],
  ['a lecture', 'mode=present&story=four-milestones&step=4'],
  ['a lecture on what has no date', 'mode=present&story=what-next&step=4'],
  ['the speaker window', 'mode=speaker&story=four-milestones&step=4&session=axe'],
  ['an empty result with ways out', 'mode=list&tracks=cis&kinds=body'],
  [
    'a search with found parts and a correction',
    'mode=list&q=соглошение&event=csto-agreement-2017',
  ],
  ['a forecast', 'event=forecast-institutes'],
  ['time and area narrowed', 'within=2017/2019&area=20,40,80,60&asof=1998&group=csto'],
  ['relations', 'panel=relations&event=csto-agreement-2017'],
  ['two sides', 'panel=compare&compare=BLR,KAZ'],
  ['share, cite and embed', 'panel=share&event=by-concept-2019'],
  ['an embed', 'mode=embed&event=csto-statement-2022'],
  ['an embed at its start, with all parts', 'mode=embed&show=map,timeline,list,caption'],
] as const

for (const theme of ['light', 'dark', 'contrast']) {
  for (const lang of ['ru', 'en']) {
    for (const [device, width, height] of [
      ['laptop', 1440, 900],
      ['phone', 390, 844],
    ] as const) {
      test(`axe finds nothing: ${theme}, ${lang}, ${device}`, async ({ page, vekhi }) => {
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        for (const [name, query] of SCREENS) {
          await vekhi.open(`?theme=${theme}&lang=${lang}&${query}`)
          if (query.startsWith('panel=')) await expect(page.getByRole('dialog')).toBeVisible()
          expect(await violations(page), name).toEqual([])
        }
      })
    }
  }
}

test('axe finds nothing in what opens: filters, key, help, a venue’s list', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await page.getByRole('button', { name: /^Фильтры/ }).click()
  expect(await violations(page), 'filters').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Условные знаки' }).click()
  expect(await violations(page), 'key').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(page), 'help').toEqual([])
  await page.keyboard.press('Escape')
  await vekhi.map.locator('[data-place-id="minsk"]').click()
  expect(await violations(page), 'venue').toEqual([])
})

for (const { lang, where, size } of [
  { lang: 'ru', where: 'laptop', size: { width: 1440, height: 900 } },
  { lang: 'en', where: 'laptop', size: { width: 1440, height: 900 } },
  { lang: 'ru', where: 'phone', size: { width: 390, height: 844 } },
]) {
  test(`axe finds nothing in any event: ${lang}, ${where}`, async ({ page, vekhi }) => {
    test.setTimeout(240_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`?lang=${lang}&claims=fact,proposal,assessment,forecast,context`)
    const walked: string[] = []
    for (const key of ['Home', ...FACTS.slice(1).map(() => 'ArrowRight')]) {
      await page.keyboard.press(key)
      await expect(vekhi.event).toHaveAttribute('data-event-id', /./)
      await expect(vekhi.event).not.toHaveAttribute('data-event-id', walked.at(-1) ?? '')
      const id = (await vekhi.event.getAttribute('data-event-id')) ?? ''
      walked.push(id)
      expect(await violations(page), id).toEqual([])
    }
    expect(walked.sort()).toEqual(FACTS.map(({ id }) => id).sort())
  })
}

for (const [what, query] of [
  ['the wall', '?mode=present&story=four-milestones&step=4'],
  ['the speaker window', '?mode=speaker&story=four-milestones&step=4&session=axe'],
] as const) {
  test(`axe finds nothing in what opens over ${what}`, async ({ page, vekhi }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(query)
    await page.mouse.move(700, 300)
    for (const name of [/^Шаги лекции/, /^Проверка/, 'Клавиши', 'Поиск', /^QR-код/]) {
      await page.getByRole('toolbar').getByRole('button', { name }).click()
      expect(await violations(page), String(name)).toEqual([])
      await page.getByRole('toolbar').getByRole('button', { name }).click()
    }
    await page.getByRole('toolbar').getByRole('button', { name: 'Погасить экран' }).click()
    expect(await violations(page), 'blackout').toEqual([])
  })
}

test('axe finds nothing in the list of lectures and in the making of one', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=csto-statement-2022')
  await page.getByRole('button', { name: 'Лекции' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(page), 'list').toEqual([])
  await page.getByRole('button', { name: /^Добавить этот вид/ }).click()
  expect(await violations(page), 'editor').toEqual([])
})

test('axe finds nothing in what opens: a term, the time cursor, ways to save, a citation file', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=forecast-csto-format')
  await vekhi.event.getByRole('button', { name: 'ОДКБ', exact: true }).first().click()
  expect(await violations(page), 'term').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /другая дата$/ }).click()
  await page.getByText('Когда менялся состав').click()
  await page.getByRole('checkbox', { name: 'Сравнить две даты' }).check()
  expect(await violations(page), 'time cursor').toEqual([])
  await vekhi.open('?mode=list')
  await page.getByRole('button', { name: 'Скачать' }).click()
  await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
  expect(await violations(page), 'save').toEqual([])
  await vekhi.open('?panel=share')
  await page.getByRole('combobox', { name: 'Стиль' }).selectOption('BibTeX')
  expect(await violations(page), 'citation file').toEqual([])
})

test('forced colours keep the selected mark and the claims apart', async ({ page, vekhi }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await vekhi.open('?event=csto-statement-2022')
  await expect(vekhi.selectedIn(vekhi.timeline)).toBeVisible()
  expect(await violations(page)).toEqual([])
})
