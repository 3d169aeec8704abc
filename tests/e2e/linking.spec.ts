import { expect, test } from './vekhi.ts'

test('selecting on the timeline shows in the map, in the panel and in the address', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await vekhi.timeline.getByRole('button', { name: /^Заявление министров ОДКБ/ }).click()
  await expect(
    vekhi.event.getByRole('heading', { name: /Совместное заявление министров/ }),
  ).toBeVisible()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(vekhi.selectedIn(vekhi.map)).toHaveAttribute('data-place-id', 'yerevan')
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  await expect(page).toHaveURL(/event=csto-statement-2022/)
  await expect(page).toHaveTitle(/Совместное заявление министров.*— Вехи$/)
})

test('selecting on the map shows on the timeline: a venue of several opens as a list', async ({
  vekhi,
  page,
}) => {
  await vekhi.open()
  await vekhi.map.getByRole('button', { name: /^Ереван: 4 события/ }).click()
  const choices = page.getByRole('dialog', { name: /Ереван/ })
  await expect(choices).toBeVisible()
  await choices.getByText('Заявление министров ОДКБ').click()
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
})

test('a venue of one event selects it', async ({ vekhi }) => {
  await vekhi.open('?range=2017/2024')
  await vekhi.map.locator('[data-place-id="skolkovo"]').click()
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
    'data-event-id',
    'cis-strategy-2019',
  )
})

test('a relation in the panel leads to the other event, and Back leads back', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=csto-statement-2022')
  await vekhi.event
    .getByRole('link', { name: /Соглашение ОДКБ/ })
    .first()
    .click()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-agreement-2017')
  await expect(vekhi.selectedIn(vekhi.map)).toHaveAttribute('data-place-id', 'minsk')
  await page.goBack()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await page.goForward()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-agreement-2017')
})

test('zooming time says how many events are in sight and dims the venues that are not', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await expect(page.getByText(/^19 из 23\sсобытий/)).toBeVisible()
  await vekhi.open('?range=2022/2023')
  const seen = page.getByText(/^\d+ из 23\sсобытий/)
  await expect(seen).toBeVisible()
  expect(Number.parseInt((await seen.textContent()) ?? '', 10)).toBeLessThan(19)
  const skolkovo = vekhi.map.locator('[data-place-id="skolkovo"]')
  const yerevan = vekhi.map.locator('[data-place-id="yerevan"]')
  // A venue without events in sight is drawn with a dashed, fainter ring, and says so.
  const ringOf = (element: Element) =>
    getComputedStyle(element.firstElementChild ?? element).borderStyle
  expect(await skolkovo.evaluate(ringOf)).not.toBe(await yerevan.evaluate(ringOf))
  await expect(skolkovo).toHaveAttribute('aria-description', /вне/)
})

test('pointing at a mark shows its venue on the map, and the other way round', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  const mark = vekhi.timeline.getByRole('button', { name: /^Заявление министров ОДКБ/ })
  const venue = vekhi.map.locator('[data-place-id="yerevan"]')
  const lookOf = (element: Element) => {
    const parts = [element, ...element.querySelectorAll('*')].map((part) => getComputedStyle(part))
    return parts
      .map(({ stroke, outline, boxShadow, borderColor }) =>
        [stroke, outline, boxShadow, borderColor].join(),
      )
      .join()
  }
  const [plainVenue, plainMark] = [await venue.evaluate(lookOf), await mark.evaluate(lookOf)]
  await mark.hover()
  await expect.poll(() => venue.evaluate(lookOf)).not.toBe(plainVenue)
  await page.mouse.move(5, 5)
  await expect.poll(() => mark.evaluate(lookOf)).toBe(plainMark)
  await venue.hover()
  await expect.poll(() => mark.evaluate(lookOf)).not.toBe(plainMark)
})

test('choosing a state on the map shows its events in time, and a chip takes it back', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await vekhi.map.getByRole('button', { name: /^Казахстан/ }).click()
  await expect(page).toHaveURL(/states=KAZ/)
  await expect(page.getByText('36 событий')).toHaveCount(0)
  await page
    .getByRole('button', { name: /Казахстан/ })
    .first()
    .click()
  await expect(page).not.toHaveURL(/states=/)
})

test('the selected event keeps its mark when it is filtered out, and the page says so', async ({
  vekhi,
}) => {
  await vekhi.open('?event=csto-statement-2022&tracks=by')
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  await expect(vekhi.selectedIn(vekhi.map)).toHaveAttribute('data-place-id', 'yerevan')
  await expect(vekhi.event).toContainText(/отбор|фильтр/i)
})

test('the selected event out of sight is pointed to from the edge, which brings it back', async ({
  vekhi,
}) => {
  await vekhi.open('?event=by-concept-2019&range=2022/2023')
  const sign = vekhi.selectedIn(vekhi.timeline)
  await expect(sign).toHaveAttribute('data-event-id', 'by-concept-2019')
  await sign.click()
  await expect(
    vekhi.timeline.getByRole('button', {
      name: /^Концепция ИБ Беларуси.*18.марта 2019/,
    }),
  ).toBeVisible()
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(1)
})

test('an event without a date stands beside the axis, one without a venue beside the map', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=rec-state-secrets')
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
    'data-event-id',
    'rec-state-secrets',
  )
  await expect(vekhi.timeline.getByText('Без даты: 13')).toBeVisible()
  await vekhi.map.getByRole('button', { name: /Вне карты/ }).click()
  await page.getByText('План СНГ по стратегии').first().click()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'cis-plan-2022')
  await expect(vekhi.event).toContainText(/видео/i)
})

test('the name of the page leads back to its start', async ({ page, vekhi }) => {
  await vekhi.open('?event=kaziss-1993&tracks=kz&lang=en&utm=kept')
  await page.getByRole('heading', { level: 1 }).getByRole('link', { name: 'Vekhi' }).click()
  await expect(page).toHaveURL(/\?lang=en&utm=kept$/)
  await expect(page.getByText('January 2016 – December 2024')).toBeVisible()
  await page.goBack()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'kaziss-1993')
})

test('a place’s list narrows the timeline to what happened there', async ({ page, vekhi }) => {
  await vekhi.open()
  await vekhi.map.locator('[data-place-id="yerevan"]').click()
  await page.getByRole('button', { name: 'Показать на ленте только: Ереван' }).click()
  await expect(page).toHaveURL(/places=yerevan/)
  await expect(vekhi.timeline.getByRole('button', { name: /^Заявление министров/ })).toBeVisible()
  await expect(vekhi.timeline.getByRole('button', { name: /^Концепция ИБ/ })).toHaveCount(0)
})
