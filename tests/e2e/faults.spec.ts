import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const DATA = '**/by-kz-iis.json'

/** Serves the dataset with something changed in it. */
const change = (
  page: Page,
  edit: (file: { format: string; events: Record<string, unknown>[] }) => void,
) =>
  page.route(DATA, async (route) => {
    const response = await route.fetch()
    const file = await response.json()
    edit(file)
    await route.fulfill({ json: file })
  })

test('a dataset that is not there: says so, and can be tried again', async ({ page, vekhi }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 404, body: '' }))
  await vekhi.open()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'error')
  await expect(page.getByText(/404/)).toBeVisible()
  await page.unroute(DATA)
  await page.getByRole('button', { name: /Попробовать ещё раз/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(
    vekhi.timeline.getByRole('button', { name: /^Заявление министров ОДКБ/ }),
  ).toBeVisible()
})

test('no network at all is said in words', async ({ page, vekhi }) => {
  await page.route(DATA, (route) => route.abort())
  await vekhi.open('?lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'error')
  await expect(page.getByRole('button', { name: /Try again/ })).toBeVisible()
})

test('a file that is no JSON: says where it breaks off', async ({ page, vekhi }) => {
  await page.route(DATA, (route) => route.fulfill({ body: '{"format": "vekhi/1",\n "id": oops}' }))
  await vekhi.open()
  await expect(page.getByText(/JSON/).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'error')
})

test('a file of another version is named as such', async ({ page, vekhi }) => {
  await change(page, (file) => {
    file.format = 'vekhi/9'
  })
  await vekhi.open()
  await expect(page.getByText(/vekhi\/9/).first()).toBeVisible()
})

test('wrong entries are reported by path and reason, and the rest is shown', async ({
  page,
  vekhi,
}) => {
  await change(page, (file) => {
    const [first, second] = file.events
    if (first) first['date'] = '2017-02-31'
    if (second) second['title'] = 17
  })
  await vekhi.open()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  const notice = page
    .getByRole('status')
    .filter({ hasText: /запис|ошиб/i })
    .first()
  await expect(notice).toBeVisible()
  await page.getByText('Подробнее').first().click()
  await expect(page.getByText(/csto-agreement-2017.*date|events.*date/).first()).toBeVisible()
  await expect(
    vekhi.timeline.getByRole('button', { name: /^Заявление министров ОДКБ/ }),
  ).toBeVisible()
})

test('nonsense in the address is dropped in words; the rest of it works', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=no-such&range=yesterday&lang=en&tracks=by,zz&utm=kept')
  await expect(vekhi.timeline).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const notice = page.getByRole('status').filter({ hasText: 'yesterday' })
  await expect(notice).toContainText('no-such')
  await expect(notice).toContainText('zz')
  await expect(page).toHaveURL(/utm=kept/)
  await notice.getByRole('button').last().click()
  await expect(notice).toHaveCount(0)
})

const HOSTILE = [
  '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>',
  'javascript:alert(1)',
  '\u202eтекст задом наперёд\u202c \u2067\u2068',
  'ё'.repeat(10_000),
  `${'очень-длинное-слово'.repeat(40)}`,
]

test('hostile strings show as text and break no layout', async ({ page, vekhi }) => {
  await change(page, (file) => {
    file.events.forEach((event, at) => {
      const text = HOSTILE[at % HOSTILE.length] ?? ''
      event['title'] = { ru: text }
      event['shortTitle'] = { ru: text }
      event['summary'] = { ru: text }
      event['doubt'] = { ru: text }
    })
  })
  for (const query of ['?event=csto-agreement-2017', '?mode=list', '?event=kz-strategy-2021']) {
    await vekhi.open(query)
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, query).toBeLessThanOrEqual(0)
  }
  await vekhi.open('?event=csto-agreement-2017')
  await expect(vekhi.event.getByRole('heading', { level: 2 })).toContainText('<img src=x')
})

test('data from another host is fetched only after a person agrees to it', async ({
  page,
  vekhi,
  baseURL,
}) => {
  const asked: string[] = []
  await page.route('https://data.example/**', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.goto(`${baseURL}?data=https://data.example/set.json`)
  await expect(page.getByText('data.example').first()).toBeVisible()
  expect(asked).toEqual([])
  await expect(vekhi.timeline).toHaveCount(0)
})

test('a smallest dataset, of id, title and dates alone, shows with defaults', async ({
  page,
  vekhi,
}) => {
  await page.route('**/tiny.json', (route) =>
    route.fulfill({
      json: {
        format: 'vekhi/1',
        id: 'tiny',
        title: { ru: 'Крошка' },
        events: [{ id: 'one', title: { ru: 'Единственное' }, date: '2020-02-29' }],
      },
    }),
  )
  await vekhi.open('?data=data/tiny.json&event=one')
  await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute('data-event-id', 'one')
  await expect(vekhi.event).toContainText('29 февраля 2020 г.')
})

test('land that does not come keeps no venue from being opened', async ({ page, vekhi }) => {
  await page.route('**/data/basemap-far.json', () => {})
  await page.goto('./', { waitUntil: 'commit' })
  await vekhi.map.getByRole('button', { name: /^Ереван: 4 события/ }).click()
  await expect(page.getByRole('dialog', { name: /Ереван/ })).toBeVisible()
})
