import type { Locator } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const PHONE = { width: 390, height: 844 }

/** CSS pixels that lie beside what is in sight. */
const hiddenBeside = (box: Locator) =>
  box.evaluate((element) => element.scrollWidth - element.clientWidth)

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('font-size', '200%', 'important')
    })
  })
})

test('at 200 % text a phone has the whole console, notes and controls first', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?mode=speaker&story=four-milestones&step=4&session=large')
  expect(await hiddenBeside(page.locator('html'))).toBeLessThanOrEqual(0)
  const notes = page.getByRole('region', { name: 'Заметки' })
  const now = page.getByRole('region', { name: 'Сейчас' })
  const controls = page.getByRole('toolbar', { name: 'Управление лекцией' })
  const above = async () =>
    ((await notes.boundingBox())?.y ?? Infinity) < ((await now.boundingBox())?.y ?? 0)
  expect(await above()).toBe(true)
  await expect(controls).toBeInViewport({ ratio: 0.95 })
  expect((await controls.boundingBox())?.height).toBeLessThan(PHONE.height / 4)
  // A laptop's window has as little room then: by the size of text, not by pixels.
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(await above()).toBe(true)
  expect((await notes.boundingBox())?.width).toBeGreaterThan(1200)
  await expect(notes.locator('p').first()).toBeInViewport()
  await expect(controls).toBeInViewport({ ratio: 0.95 })
})

test('at 200 % text a lecture is made on a phone without scrolling sideways', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=csto-statement-2022')
  await page.getByRole('button', { name: /^(Ещё|Меню)/ }).click()
  await page.getByText('Лекции', { exact: true }).locator('visible=true').click()
  await page.getByRole('button', { name: /^Добавить этот вид как шаг/ }).click()
  await expect(page.getByLabel('Название лекции')).toBeVisible()
  expect(await hiddenBeside(page.getByRole('dialog'))).toBeLessThanOrEqual(0)
})

test('at 200 % text a phone’s menu and filters can be read and closed', async ({ page, vekhi }) => {
  await vekhi.open()
  const within = async (box: Locator) => {
    const { x, width } = (await box.boundingBox()) ?? { x: -1, width: 0 }
    return x >= 0 && x + width <= PHONE.width
  }
  await page.getByRole('button', { name: 'Меню' }).click()
  const filters = page.getByRole('button', { name: /^Фильтры/ })
  for (const item of [filters, page.getByRole('button', { name: 'Список' })]) {
    expect(await within(item)).toBe(true)
  }
  await filters.click()
  const panel = page.getByRole('region', { name: 'Фильтры' })
  const close = panel.getByRole('button', { name: 'Закрыть' })
  expect(await within(close)).toBe(true)
  await close.click()
  await expect(panel).toHaveCount(0)
})

test('at 200 % text an embed’s caption keeps its words', async ({ vekhi }) => {
  await vekhi.open('?mode=embed&event=csto-statement-2022')
  const name = vekhi.event.getByRole('button', { name: 'Заявление министров ОДКБ' })
  const cut = await name.evaluate((element) => element.scrollHeight - element.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
  const [words, next] = await Promise.all([
    name.boundingBox(),
    vekhi.event.getByRole('button', { name: /^Следующее/ }).boundingBox(),
  ])
  expect(next?.y).toBeGreaterThan((words?.y ?? Infinity) + (words?.height ?? 0))
})
