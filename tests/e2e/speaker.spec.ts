import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const LECTURE = '?mode=present&story=four-milestones'

/** The speaker window, opened from the wall by its key. */
async function openSpeaker(wall: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page')
  await wall.keyboard.press('n')
  const speaker = await opened
  await speaker.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(speaker.getByText('Экран на связи')).toBeVisible()
  return speaker
}

const captionOf = (page: Page) => page.locator('[data-view="event"]')
const notesOf = (page: Page) => page.getByRole('region', { name: 'Заметки' })

test('two windows go together, and each finds the other again after a reload', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(`./${LECTURE}`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  const speaker = await openSpeaker(page, context)
  // The first step is on the wall: its time runs, and again from nothing once it is reset.
  const pause = speaker.getByRole('button', { name: 'Остановить часы' })
  await expect(pause).toBeVisible()
  await expect(speaker.getByText('0:00', { exact: true })).toHaveCount(0)
  await speaker.getByRole('button', { name: 'Обнулить часы' }).click()
  await expect(speaker.getByText('0:00', { exact: true })).toHaveCount(0)
  await expect(pause).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-agreement-2017')
  await expect(notesOf(speaker)).toContainText('Подписано на сессии')
  await page.keyboard.press('PageDown')
  await expect(notesOf(speaker)).toContainText('постановление Совета Безопасности')
  await expect(
    speaker.getByRole('navigation').getByRole('button', { name: /2019: Концепция/ }),
  ).toHaveAttribute('aria-current', 'step')

  await speaker.reload()
  await expect(speaker.getByText('Экран на связи')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-statement-2022')

  await page.reload()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await speaker.keyboard.press('PageDown')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')

  await page.close()
  await expect(speaker.getByText('Лекции на экране больше нет')).toBeVisible()
  const opened = context.waitForEvent('page')
  await speaker.keyboard.press('n')
  const wall = await opened
  await wall.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(captionOf(wall)).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  await wall.keyboard.press('PageUp')
  await expect(notesOf(speaker)).toContainText('политическое заявление')
})

test('ended in one window, the lecture goes on in the other, and is taken up again', async ({
  page,
  context,
  vekhi,
}) => {
  await vekhi.open(`${LECTURE}&step=2`)
  const speaker = await openSpeaker(page, context)
  await speaker.keyboard.press('Escape')
  await expect(speaker.getByText('Окно лектора закрыто.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await expect(page).toHaveURL(/mode=present.*story=four-milestones&step=3/)
  await speaker.getByRole('button', { name: 'Вернуться в окно лектора' }).click()
  await expect(notesOf(speaker)).toContainText('постановление Совета Безопасности')

  await page.keyboard.press('Escape')
  await expect(page.getByText('Лекция «Четыре вехи» остановилась на шаге 3.')).toBeVisible()
  await expect(speaker.getByText('Лекции на экране больше нет')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(notesOf(speaker)).toContainText('политическое заявление')
  // In the very window that stands on the projector.
  await speaker.getByRole('button', { name: 'Открыть экран с шага 4' }).click()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(speaker.getByText('Экран на связи')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(speaker.getByText('Лекции на экране больше нет')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Продолжить с шага 4' }).click()
  // Where the lecture has come to meanwhile.
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  await expect(notesOf(speaker)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/mode=present/)
  await expect(page.getByRole('button', { name: 'Продолжить с шага 5' })).toBeVisible()
  await page.goBack()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  await expect(page).toHaveURL(/mode=present.*story=four-milestones&step=5/)
})

test('the whole view travels: what one wanders to, the light, the darkened wall', async ({
  page,
  context,
  vekhi,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await vekhi.open(`${LECTURE}&step=4`)
  const speaker = await openSpeaker(page, context)
  await vekhi.timeline.locator('[data-event-id="cis-plan-2022"]').click()
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'cis-plan-2022')
  await expect(speaker.getByText('Сейчас: отступление от шага 4')).toBeVisible()
  await speaker.getByRole('button', { name: 'Вернуться к шагу 4 (R)' }).click()
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await speaker.keyboard.press('b')
  await expect(page.getByText(/^Экран погашен/)).toBeAttached()
  await page.keyboard.press('b')
  await expect(speaker.getByRole('button', { name: 'Погасить экран' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )

  // Pointed at on the small picture, the same thing is pointed at on the wall.
  const venue = speaker
    .getByRole('img', { name: /^Так это на экране/ })
    .getByText('Ереван', { exact: true })
  const box = await venue.boundingBox()
  await speaker.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) - 8)
  const pointer = page.locator('[data-light="pointer"]')
  await expect(pointer).toBeVisible()
  const marker = await vekhi.map.locator('[data-place-id="yerevan"]').boundingBox()
  const x = await pointer.evaluate((dot) => Number.parseFloat(dot.style.getPropertyValue('--x')))
  expect(Math.abs(x - ((marker?.x ?? 0) + (marker?.width ?? 0) / 2))).toBeLessThan(20)
  await speaker.keyboard.press('s')
  await expect(page.locator('[data-light="spotlight"]')).toBeVisible()
})

test('a frozen wall stands still while one looks things up; then it is sent, or left', async ({
  page,
  context,
  vekhi,
}) => {
  await vekhi.open(`${LECTURE}&step=2`)
  const speaker = await openSpeaker(page, context)
  await speaker.keyboard.press('z')
  await expect(speaker.getByText('Экран заморожен: слушатели видят прежнее')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'by-concept-2019')
  await speaker
    .getByRole('region', { name: 'Лента времени' })
    .locator('[data-event-id="cis-strategy-2019"]')
    .click()
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'cis-strategy-2019')
  // The clicker's keys go to the wall's window: they too are the lecturer's own now.
  await page.keyboard.press('PageDown')
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-agreement-2017')

  await speaker.locator('body').press('z')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-statement-2022')

  await speaker.keyboard.press('z')
  await speaker.keyboard.press('Home')
  await speaker.keyboard.press('r')
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(speaker.getByText('Экран заморожен: слушатели видят прежнее')).toHaveCount(0)
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'csto-statement-2022')
})

test('two lectures on one machine never cross', async ({ page, context, vekhi }) => {
  await vekhi.open(`${LECTURE}&step=2`)
  const speaker = await openSpeaker(page, context)
  const other = await context.newPage()
  await other.goto(`./${LECTURE}&step=5`)
  await other.locator('html[data-ready]').waitFor({ state: 'attached' })
  await speaker.keyboard.press('PageDown')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'by-concept-2019')
  await expect(captionOf(other)).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
})

test('where no second window may open, notes stand in this one, and why is said', async ({
  page,
  vekhi,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await vekhi.open(`${LECTURE}&step=2`)
  await page.keyboard.press('n')
  await expect(page.getByText(/Браузер не дал открыть второе окно/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Заметки' })).toContainText('Подписано на сессии')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('region', { name: 'Заметки' })).toContainText('Совета Безопасности')
})

test('what is looked up on a frozen wall is two keys away from it', async ({
  page,
  context,
  vekhi,
}) => {
  await vekhi.open(LECTURE)
  const speaker = await openSpeaker(page, context)
  await speaker.keyboard.press('z')
  await expect(speaker.getByText('Экран заморожен: слушатели видят прежнее')).toBeVisible()
  await speaker.keyboard.press('/')
  await speaker.keyboard.type('киберщит')
  await speaker.keyboard.press('Enter')
  await expect(captionOf(speaker)).toHaveAttribute('data-event-id', 'kz-cybershield-2017')
  await expect(speaker.getByRole('textbox')).toHaveCount(0)
  await speaker.keyboard.press('z')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'kz-cybershield-2017')
  await speaker.keyboard.press('r')
  await expect(vekhi.event).not.toHaveAttribute('data-event-id', 'kz-cybershield-2017')
})

test('the console tells the time: what was meant, what was spent', async ({ page, vekhi }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await vekhi.open('?mode=speaker&story=four-milestones&session=alone')
  await expect(page.getByText('/ 16:00')).toBeVisible()
  await expect(page.getByText('/ 2:00')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('/ 3:00')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Остановить часы' })).toBeVisible()
  await expect(page.getByText('0:00', { exact: true })).toHaveCount(0)
  await page.keyboard.press('End')
  const last = page.getByRole('navigation').getByRole('button', { name: /^6/ })
  await expect(last).toHaveAttribute('aria-current', 'step')
  await expect(last).toBeInViewport({ ratio: 0.9 })
  await page.getByRole('button', { name: 'Проверка перед началом' }).click()
  const check = page.getByRole('region', { name: 'Проверка перед началом' })
  await expect(check.getByText(/^Данные загружены: 51/)).toBeVisible()
  await expect(check.getByText(/^Второе окно не открыто/)).toBeVisible()
})

test('messages of strangers change nothing', async ({ page, vekhi }) => {
  await vekhi.open(`${LECTURE}&step=2&session=known`)
  await page.evaluate(() => {
    const stranger = new BroadcastChannel('vekhi:known')
    const from = { from: 'speaker', id: 'stranger' }
    for (const message of [
      null,
      'next',
      { type: 'state' },
      { ...from, type: 'state', stamp: { count: 1e9, by: 'x' }, shared: { address: 7 } },
      { ...from, type: 'aim', aim: { view: 'map', kind: 'position', at: ['x', 'y'] } },
      { ...from, type: 'intent', intent: 'constructor' },
      { ...from, type: '__proto__' },
    ]) {
      stranger.postMessage(message)
    }
  })
  await page.keyboard.press('PageDown')
  await expect(captionOf(page)).toHaveAttribute('data-event-id', 'by-concept-2019')
})
