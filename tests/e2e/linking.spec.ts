import { expect, test } from './vekhi.ts'

test('selecting on the timeline shows in the map, in the panel and in the address', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await vekhi.timeline.getByRole('button', { name: /^Заявление МИД ОДКБ/ }).click()
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
  await choices.getByText('Заявление МИД ОДКБ').click()
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
  await expect(page.getByText('32 из 36 событий')).toBeVisible()
  await vekhi.open('?range=2022/2023')
  const seen = page.getByText(/^\d+ из 36\sсобытий$/)
  await expect(seen).toBeVisible()
  expect(Number.parseInt((await seen.textContent()) ?? '', 10)).toBeLessThan(32)
  const skolkovo = vekhi.map.locator('[data-place-id="skolkovo"]')
  const yerevan = vekhi.map.locator('[data-place-id="yerevan"]')
  const opacity = (element: Element) => Number(getComputedStyle(element).opacity)
  const isDimmed =
    (await skolkovo.count()) === 0 ||
    (await skolkovo.getAttribute('class')) !== (await yerevan.getAttribute('class'))
  expect(isDimmed || (await skolkovo.evaluate(opacity)) < 1).toBe(true)
})

test('pointing at a mark shows its venue on the map, and the other way round', async ({
  vekhi,
}) => {
  await vekhi.open()
  const mark = vekhi.timeline.getByRole('button', { name: /^Заявление МИД ОДКБ/ })
  const venue = vekhi.map.locator('[data-place-id="yerevan"]')
  const before = await venue.getAttribute('class')
  await mark.hover()
  await expect(venue).not.toHaveAttribute('class', before ?? '')
  const unpointed = await mark.getAttribute('class')
  await venue.hover()
  await expect(mark).toHaveAttribute('class', unpointed ?? '')
})

test('choosing a state on the map shows its events in time, and a chip takes it back', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await vekhi.map.getByRole('button', { name: /^Кыргызстан/ }).click()
  await expect(page).toHaveURL(/states=KGZ/)
  await expect(page.getByText('36 событий')).toHaveCount(0)
  await page
    .getByRole('button', { name: /Кыргызстан/ })
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
