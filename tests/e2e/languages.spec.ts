import { expect, test } from './vekhi.ts'

test('the language is in the address and in everything that is said', async ({ page, vekhi }) => {
  await vekhi.open('?event=csto-agreement-2017')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(vekhi.event).toContainText('30 ноября 2017 г.')
  await page.getByRole('link', { name: /English/ }).click()
  await expect(page).toHaveURL(/lang=en/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(vekhi.event).toContainText('30 November 2017')
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
  await expect(page.getByText(/^19 of 23\sevents/)).toBeVisible()
  await expect(vekhi.map.getByText('Kazakhstan', { exact: true }).first()).toBeVisible()
  // What is seen: the page holds hidden words for later as well.
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not meant
  const said = await page.locator('body').innerText()
  expect(said.replace(/RU|Русский/g, '')).not.toMatch(/[А-Яа-яЁё]{3,}/)
})

test('en/ is the same page in English', async ({ page, vekhi }) => {
  await page.goto('./en/?event=by-concept-2019')
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(vekhi.event.getByRole('heading', { level: 2 })).toHaveText(
    /Information Security Concept/,
  )
})

test('counts decline as Russian does', async ({ page, vekhi }) => {
  await vekhi.open('?tracks=kz')
  await expect(page.getByText(/ из 3\sсобытий/)).toBeVisible()
  await vekhi.open('?tracks=by&q=концепция')
  await expect(page.getByText(/^1\u00a0событие/).first()).toBeVisible()
})

test('a text that a language lacks is there in another, and marked as such', async ({
  page,
  vekhi,
}) => {
  await page.route('**/by-kz-iis.json', async (route) => {
    const response = await route.fetch()
    const file = await response.json()
    const event = file.events.find(
      (candidate: { id: string }) => candidate.id === 'by-concept-2019',
    )
    event.title = { be: 'Канцэпцыя інфармацыйнай бяспекі' }
    await route.fulfill({ json: file })
  })
  await vekhi.open('?event=by-concept-2019')
  const heading = vekhi.event.getByRole('heading', { level: 2 })
  await expect(heading).toContainText('Канцэпцыя інфармацыйнай бяспекі')
  await expect(vekhi.event.locator('[lang="be"]').first()).toBeVisible()
})
