import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

/** A key as a Russian layout sends it: its own letter, the code of the place on the keyboard. */
const pressRussian = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ),
    { key, code },
  )

test('the timeline is one tab stop; arrows move focus, Enter selects', async ({ page, vekhi }) => {
  await vekhi.open()
  const stops = vekhi.timeline.locator('[tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight')
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(0)
  const focused = page.locator(':focus')
  const id = await focused.getAttribute('data-event-id')
  expect(id).toBeTruthy()
  await page.keyboard.press('Enter')
  await expect(vekhi.event).toHaveAttribute('data-event-id', id ?? '')
  await expect(vekhi.selectedIn(vekhi.timeline)).toBeFocused()
})

test('arrows lead through everything there is, dated or not', async ({ page, vekhi }) => {
  await vekhi.open()
  await vekhi.timeline.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  const met = new Set<string | null>()
  for (let presses = 0; presses < 60; presses += 1) {
    met.add(await page.locator(':focus').getAttribute('data-event-id'))
    await page.keyboard.press('ArrowRight')
  }
  expect(met).toContain('kaziss-1993')
  expect(met).toContain('proxy-meeting-2023')
  expect(met).toContain('assessment-prospects')
})

test('among very many, focus stays with its events while time is zoomed and panned', async ({
  page,
  vekhi,
}) => {
  const title = { ru: 'Событие' }
  const events = Array.from({ length: 3000 }, (_, n) => ({
    id: `e${n}`,
    title,
    date: new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10),
  }))
  await page.route('**/data/many.json', (route) =>
    route.fulfill({ json: { format: 'vekhi/1', id: 'many', title, events } }),
  )
  await vekhi.open('?data=data/many.json')
  const marks = vekhi.timeline.locator('[data-event-count]')
  await marks.nth(Math.floor((await marks.count()) / 2)).focus()
  const focused = page.locator(':focus')
  // A mark for several is named in the document by its first event.
  const firstOf = async () => Number((await focused.getAttribute('data-key'))?.slice(1))
  const row = await firstOf()
  const countBefore = Number(await focused.getAttribute('data-event-count'))
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect
    .poll(async () => Number(await focused.getAttribute('data-event-count')))
    .toBeLessThan(countBefore)
  const last = (await firstOf()) + Number(await focused.getAttribute('data-event-count')) - 1
  expect(await firstOf()).toBeLessThanOrEqual(row)
  expect(last).toBeGreaterThanOrEqual(row)
})

test('from anywhere, arrows step through the events and Escape lets go', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'kaziss-1993')
  await page.keyboard.press('ArrowRight')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'oac-2008')
  await page.keyboard.press('ArrowLeft')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'kaziss-1993')
  await page.keyboard.press('Escape')
  await expect(vekhi.event).not.toHaveAttribute('data-event-id', /./)
})

test('keys zoom and search, in a Latin and in a Russian layout', async ({ page, vekhi }) => {
  await vekhi.open()
  const seen = page.getByText(/23\sсобыти[яй] и/)
  await page.keyboard.press('a')
  await expect(seen).toHaveText(/^23\sсобытия/)
  await page.keyboard.press('+')
  await expect(seen).not.toHaveText(/^23\sсобытия/)
  await pressRussian(page, 'ф', 'KeyA')
  await expect(seen).toHaveText(/^23\sсобытия/)
  await pressRussian(page, '.', 'Slash')
  await expect(page.getByRole('textbox', { name: /Поиск/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: /Поиск/ })).toBeFocused()
})

test('typing is never taken for a command', async ({ page, vekhi }) => {
  await vekhi.open('?event=by-concept-2019')
  await page.keyboard.press('/')
  await page.keyboard.type('a+? конвенция')
  await expect(page.getByRole('textbox', { name: /Поиск/ })).toHaveValue('a+? конвенция')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
})

test('the handles of the strip speak their dates and take keys', async ({ page, vekhi }) => {
  await vekhi.open('?range=2016/2024')
  const start = page.getByRole('slider', { name: 'Начало отрезка' })
  await expect(start).toHaveAttribute('aria-valuetext', /1.января 2016/)
  await start.focus()
  await page.keyboard.press('PageUp')
  await expect(start).toHaveAttribute('aria-valuetext', /1.января 2017/)
  await page.keyboard.press('ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', /1.февраля 2017/)
  await expect(page).toHaveURL(/range=2017-02\/2024/)
})

test('the span can be typed, and a wrong date is answered in words', async ({ page, vekhi }) => {
  await vekhi.open()
  await page.getByRole('button', { name: /январь 2016/ }).click()
  await page.getByLabel('Начало отрезка').last().fill('вчера')
  await page.getByRole('button', { name: 'Показать', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('«вчера» — не дата')
  await page.getByLabel('Начало отрезка').last().fill('2017')
  await page.getByLabel('Конец отрезка').last().fill('2019-06')
  await page.getByRole('button', { name: 'Показать', exact: true }).click()
  await expect(page.getByText('январь 2017 — июнь 2019')).toBeVisible()
})

test('everything the map shows can be reached and opened by keys', async ({ page, vekhi }) => {
  await vekhi.open()
  const minsk = vekhi.map.locator('[data-place-id="minsk"]')
  await minsk.focus()
  await page.keyboard.press('Enter')
  const choices = page.getByRole('dialog', { name: /Минск/ })
  await expect(choices).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(choices).toBeHidden()
  await expect(minsk).toBeFocused()
})

test('the legend of marks and claims is one key away', async ({ page, vekhi }) => {
  await vekhi.open()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Клавиши и помощь' })
  await expect(help.getByRole('heading', { name: 'Факт или мнение' })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})
