import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

/** All scripts but those in the page itself come so many ms late, or never. */
async function delayScripts(page: Page, ms: number | null): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    if (ms === null) return route.abort()
    await new Promise((done) => setTimeout(done, ms))
    await route.continue()
  })
}

const SCREENS = [
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a wall', width: 1920, height: 1080 },
] as const

for (const { name, width, height } of SCREENS) {
  test(`on ${name} the first view stands before any script, and nothing moves when they come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value'),
          })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await delayScripts(page, 5000)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.getByText('Вехи').first()).toBeVisible()
    const map = page.getByRole('region', { name: 'Карта' })
    await expect(map.locator('[data-state-id="KAZ"]')).toBeVisible()
    await expect(map.locator('[data-place-id="minsk"]:visible')).toHaveText('6')
    await expect(map.locator('[data-member~="csto"]')).toHaveCount(6)
    const events = page.locator('[data-view="timeline"], [data-view="list"]')
    await expect(
      events.locator('[data-event-id="by-concept-2019"]').filter({ visible: true }).first(),
    ).toBeVisible()
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull()

    await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 })
    // What was drawn by the build has given way, with nothing twice.
    await expect(map.locator('[data-state-id="KAZ"]')).toHaveCount(1)
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.02)
  })
}

test('a mark stands where it stood when the page comes to life', async ({ page }) => {
  await delayScripts(page, 2000)
  await page.goto('./', { waitUntil: 'commit' })
  const timeline = page.getByRole('region', { name: 'Лента времени' })
  const label = timeline.getByText('Концепция ИБ Беларуси').filter({ visible: true })
  const venue = page.locator('[data-place-id="astana"]').filter({ visible: true })
  const places = async () => [await label.boundingBox(), await venue.boundingBox()]
  await expect(label).toBeVisible()
  const before = await places()
  await page.waitForSelector('html[data-ready="true"]')
  const after = await places()
  for (const [index, box] of before.entries()) {
    expect(Math.abs((box?.x ?? 0) - (after[index]?.x ?? -99))).toBeLessThan(2)
    expect(Math.abs((box?.y ?? 0) - (after[index]?.y ?? -99))).toBeLessThan(2)
  }
})

test('what the build has drawn has no style of its own and nothing from elsewhere', async ({
  request,
}) => {
  for (const path of ['./', './en/']) {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/<[^>]+ style="/)
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([])
  }
})

test('search engines are told of the facts and of nothing that is none', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const data = JSON.parse(json)
  expect(data['@type']).toBe('Dataset')
  const names: string[] = data.hasPart.map(({ name }: { name: string }) => name)
  expect(names.length).toBeGreaterThan(15)
  expect(names.join()).toContain('Концепция информационной безопасности')
  expect(names.join()).not.toMatch(/[Пп]рогноз/)
  for (const { startDate } of data.hasPart) {
    if (startDate) expect(startDate).toMatch(/^\d{4}(-\d\d){0,2}$/)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole chronicle reads as an article, in both languages', async ({ page, request }) => {
    const file = await (await request.get('./data/by-kz-iis.json')).json()
    for (const [path, lang] of [
      ['./', 'ru'],
      ['./en/', 'en'],
    ] as const) {
      await page.goto(path)
      const article = page.getByRole('article')
      await expect(article).toBeVisible()
      const words = ((await article.textContent()) ?? '').replace(/\s+/g, ' ')
      for (const { id, title, summary } of file.events) {
        expect(words, id).toContain(title[lang].replace(/\s+/g, ' '))
        expect(words, id).toContain(summary[lang].replace(/\s+/g, ' '))
      }
    }
    await page.goto('./')
    await page.getByRole('article').getByRole('link', { name: 'The chronicle in English' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await expect(page.getByRole('article')).toContainText('Statement')
  })
})

test('without the data the prerendered view stays, under a notice, and can be tried again', async ({
  page,
}) => {
  let isBroken = true
  await page.route(/by-kz-iis\.json/, (route) => (isBroken ? route.abort() : route.continue()))
  await page.goto('./')
  await page.waitForSelector('html[data-ready="error"]')
  await expect(page.getByRole('alert')).toContainText('не загрузились')
  await expect(page.locator('[data-place-id="minsk"]').filter({ visible: true })).toBeVisible()
  isBroken = false
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click()
  await page.waitForSelector('html[data-ready="true"]')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a link to an event opens it without showing anything else first', async ({ page }) => {
  // In every frame while the page comes to life, slowed so that there are many.
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      for (const panel of document.querySelectorAll('[data-view="event"]')) {
        if (panel.checkVisibility({ visibilityProperty: true })) {
          seen.add(panel.getAttribute('data-event-id') ?? 'none')
        }
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await delayScripts(page, 1000)
  await page.goto('./?event=by-concept-2019', { waitUntil: 'commit' })
  await expect(page.getByRole('region', { name: 'Карта' })).toBeVisible()
  await expect(page.getByText('С чего начать')).toBeHidden()
  const event = page.getByRole('region', { name: 'Событие' })
  await page.waitForSelector('html[data-ready="true"]')
  await expect(event).toHaveAttribute('data-event-id', 'by-concept-2019')
  const seen = () => page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])
  expect(await seen()).toEqual(['by-concept-2019'])
  // What stood back for it is there again when it closes.
  await page.keyboard.press('Escape')
  await expect(page.getByText('С чего начать')).toBeVisible()
})

test('a link in the other language shows land and marks at once, and no word of this one', async ({
  page,
}) => {
  // In every frame while the page comes to life.
  await page.addInitScript(() => {
    const read = new Set<string>()
    Object.assign(window, { read })
    const look = () => {
      for (const element of document.querySelectorAll('#root *')) {
        const word = /^(Лекции|Минск|Концепция ИБ Беларуси|С чего начать)$/.exec(
          element.childElementCount === 0 ? (element.textContent ?? '').trim() : '',
        )
        if (word && element.checkVisibility({ visibilityProperty: true })) read.add(word[0])
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await delayScripts(page, 3000)
  await page.goto('./?lang=en', { waitUntil: 'commit' })
  await expect(page.locator('[data-state-id="BLR"]').filter({ visible: true })).toBeVisible()
  await expect(page.locator('[data-place-id="minsk"]').filter({ visible: true })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.waitForSelector('html[data-ready="true"]')
  await expect(page.getByRole('region', { name: 'Map' }).getByText('Minsk')).toBeVisible()
  expect(await page.evaluate(() => [...(Reflect.get(window, 'read') as Set<string>)])).toEqual([])
})

test('the widths that labels are placed by are those of the font', async ({ page }) => {
  await page.goto('./')
  await page.waitForSelector('html[data-ready="true"]')
  const label = page
    .getByRole('region', { name: 'Лента времени' })
    .getByText('Стратегия РК 2021—2025')
  // They come all at once, when the page has time for them.
  await page.waitForFunction(() =>
    [...document.fonts].some(
      ({ family, status }) => family.includes('Golos Text Variable') && status === 'loaded',
    ),
  )
  const real = await label.evaluate((text) =>
    text instanceof SVGTextContentElement ? text.getComputedTextLength() : Number.NaN,
  )
  // 22 characters of Golos Text at 14 px: what src/ui/measure-text.ts makes of them.
  expect(Math.abs(real - 173.3)).toBeLessThan(2)
})
