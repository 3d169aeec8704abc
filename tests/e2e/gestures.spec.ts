import type { Locator, Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

/** Where a view's middle is on the page. */
async function middleOf(view: Locator): Promise<{ x: number; y: number }> {
  const box = await view.boundingBox()
  if (!box) throw new Error('not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The span of time in sight, as the strip says it. */
const spanOf = (page: Page) => page.getByTitle('Задать отрезок годами')

/** Fingers by the DevTools protocol: each a path of points on the page. */
async function touch(page: Page, paths: readonly (readonly { x: number; y: number }[])[]) {
  const session = await page.context().newCDPSession(page)
  const steps = paths[0]?.length ?? 0
  for (let step = 0; step < steps; step += 1) {
    const touchPoints = paths.map((path, id) => ({ ...(path[step] ?? { x: 0, y: 0 }), id }))
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('dragging moves time along, and is not taken for a click', async ({ page, vekhi }) => {
  await vekhi.open('?range=2016/2024')
  const { x, y } = await middleOf(vekhi.timeline)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 120, y, { steps: 6 })
  await page.mouse.move(x - 240, y, { steps: 6 })
  await page.mouse.up()
  await expect(spanOf(page)).not.toHaveText('январь 2016 — декабрь 2024')
  await expect(spanOf(page)).toHaveText(/2017|2018/)
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(0)
  await expect(page).toHaveURL(/range=201[78]/)
})

test('a drag that begins on a mark moves time too; a press there that trembles selects it', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?range=2016/2024')
  const mark = vekhi.timeline.getByRole('button', { name: /^Стратегия ИБ СНГ/ })
  const start = await middleOf(mark)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x - 150, start.y, { steps: 5 })
  await page.mouse.up()
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(0)
  const moved = await middleOf(mark)
  expect(start.x - moved.x).toBeGreaterThan(100)
  await page.mouse.move(moved.x, moved.y)
  await page.mouse.down()
  await page.mouse.move(moved.x + 2, moved.y + 1)
  await page.mouse.up()
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(1)
})

test('the wheel moves time, with a modifier it zooms about the pointer', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?range=2016/2024')
  const mark = vekhi.timeline.getByRole('button', { name: /^Стратегия ИБ СНГ/ })
  const { x, y } = await middleOf(mark)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 200)
  await expect(spanOf(page)).not.toHaveText('январь 2016 — декабрь 2024')
  const moved = await middleOf(mark)
  await page.mouse.move(moved.x, moved.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  const zoomed = await middleOf(mark)
  // Half the time in sight; what lies under the pointer stays there, give or take its label.
  expect(Math.abs(zoomed.x - moved.x)).toBeLessThan(140)
})

test('from the whole span down to a month and back by the buttons', async ({ page, vekhi }) => {
  await vekhi.open('?event=by-concept-2019')
  for (let presses = 0; presses < 14; presses += 1) {
    await page.getByRole('button', { name: 'Крупнее' }).last().click()
  }
  const start = page.getByRole('slider', { name: 'Начало отрезка' })
  const end = page.getByRole('slider', { name: 'Конец отрезка' })
  const days = async () =>
    Number(await end.getAttribute('aria-valuenow')) -
    Number(await start.getAttribute('aria-valuenow'))
  expect(await days()).toBe(28)
  await page.getByRole('button', { name: 'Всё', exact: true }).click()
  expect(await days()).toBeGreaterThan(12_000)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('two fingers zoom time, one moves it', async ({ page, vekhi }) => {
    await vekhi.open('?range=2016/2024')
    const { x, y } = await middleOf(vekhi.timeline)
    const path = (from: number, by: number) =>
      [0, 1, 2, 3, 4].map((step) => ({ x: from + by * step, y }))
    await touch(page, [path(x - 40, -30), path(x + 40, 30)])
    await expect(spanOf(page)).not.toHaveText('январь 2016 — декабрь 2024')
    const zoomed = await spanOf(page).textContent()
    await touch(page, [path(x, -40)])
    await expect(spanOf(page)).not.toHaveText(zoomed ?? '')
  })

  test('a finger drags a handle of the strip', async ({ page, vekhi }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await vekhi.open('?range=2016/2024')
    const { x, y } = await middleOf(page.getByRole('slider', { name: 'Начало отрезка' }))
    await touch(page, [[0, 1, 2, 3, 4].map((step) => ({ x: x - step * 20, y }))])
    await expect(spanOf(page)).not.toHaveText('январь 2016 — декабрь 2024')
    await expect(spanOf(page)).toHaveText(/декабрь 2024/)
  })
})
