import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const SIZES = [
  ['projector', 1920, 1080],
  ['laptop', 1440, 900],
  ['4:3', 1024, 768],
  ['wide wall', 3840, 2160],
  ['phone', 390, 844],
  ['small phone', 320, 568],
  ['short window', 720, 460],
] as const

/** Controls that a person can see but that stick out of the window or lie under one another. */
function misplaced(page: Page) {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const controls = [
      ...document.querySelectorAll('button, a[href], input, select, [role="slider"]'),
    ]
    return controls
      .filter(
        (control) =>
          isSeen(control) && !control.closest('.visually-hidden, [inert], [data-view="map"]'),
      )
      .filter((control) => {
        const box = control.getBoundingClientRect()
        const isPartOfScroller = control.closest('[data-view="list"], [data-view="event"], ul')
        if (box.width === 0 || isPartOfScroller) return false
        return box.left < -1 || box.right > window.innerWidth + 1
      })
      .map((control) => control.outerHTML.slice(0, 120))
  })
}

for (const [name, width, height] of SIZES) {
  test(`everything has its place on a ${name} (${width}×${height})`, async ({ page, vekhi }) => {
    await page.setViewportSize({ width, height })
    for (const query of ['', '?event=csto-statement-2022', '?lang=en&mode=list']) {
      await vekhi.open(query)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `sideways scroll at ${query}`).toBeLessThanOrEqual(0)
      expect(await misplaced(page), query).toEqual([])
    }
  })
}

test('the dataset’s title is whole in the header, with a filter’s count beside it too', async ({
  page,
  vekhi,
}) => {
  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const query of ['', '?lang=en', '?tracks=cis', '?lang=en&tracks=cis']) {
      await vekhi.open(query)
      const cut = await page
        .locator('header p')
        .first()
        .evaluate((title) => [
          title.scrollWidth - title.clientWidth,
          title.scrollHeight - title.clientHeight,
        ])
      expect(Math.max(...cut), `${width} ${query}`).toBeLessThanOrEqual(0)
    }
  }
})

test('at 200 % text nothing is lost sideways', async ({ page, vekhi }) => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.setProperty('font-size', '200%', 'important')
      })
    })
    await vekhi.open('?event=by-concept-2019')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await misplaced(page)).toEqual([])
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the list, the map and the strip of time stand together; the event opens and closes', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open()
    await expect(vekhi.list).toBeVisible()
    await expect(vekhi.map).toBeVisible()
    await expect(vekhi.timeline).toHaveAttribute('data-view', 'timeline')
    await vekhi.list.getByRole('link', { name: /Заявление министров ОДКБ/ }).click()
    await expect(vekhi.event.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(vekhi.selectedIn(vekhi.map)).toHaveAttribute('data-place-id', 'yerevan')
    await expect(vekhi.selectedIn(vekhi.map)).toBeInViewport()
    await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
      'data-event-id',
      'csto-statement-2022',
    )
    await page.keyboard.press('Escape')
    await expect(vekhi.event).toBeHidden()
    await expect(vekhi.list).toBeVisible()
  })

  test('what time shows narrows the count, as on a wide screen', async ({ page, vekhi }) => {
    await vekhi.open()
    await expect(page.getByText(/^19 из 23\sсобытий/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Крупнее' }).last().click()
    await expect(page.getByText(/^19 из 23\sсобытий/)).toHaveCount(0)
  })
})

test('with reduced motion the map does not fly', async ({ page, vekhi }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await vekhi.open()
  await vekhi.timeline.getByRole('button', { name: /^Заявление министров ОДКБ/ }).click()
  await expect(page.locator('.leaflet-zoom-anim .leaflet-zoom-animated')).toHaveCount(0)
  await expect(vekhi.selectedIn(vekhi.map)).toBeInViewport()
})

test('framed, the page keeps its host’s scroll and history', async ({ page, baseURL }) => {
  const host = `<body style="margin:0"><h1 style="height:1200px">Course</h1>
    <iframe src="${baseURL}?event=by-concept-2019" width="720" height="460" title="Vekhi"></iframe>
    <div style="height:2000px"></div></body>`
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.route('**/course.html', (route) =>
    route.fulfill({ body: host, contentType: 'text/html' }),
  )
  await page.goto('./course.html')
  const frame = page.frameLocator('iframe')
  await frame.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const before = await page.evaluate(() => history.length)
  await frame
    .locator('[data-view="timeline"] [role="button"][data-event-id="cis-strategy-2019"]')
    .click()
  await expect(frame.locator('[data-view="timeline"] [aria-current="true"]')).toHaveAttribute(
    'data-event-id',
    'cis-strategy-2019',
  )
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.mouse.move(400, 350)
  const scrolled = await page.evaluate(() => window.scrollY)
  const box = await page.locator('iframe').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 400)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled)
})

test('printed, the selected event is whole and nothing is there to press', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=csto-statement-2022')
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await expect(vekhi.event.getByText('Другие источники подтверждают')).toBeVisible()
  // The address is written out behind the link.
  const source = vekhi.event.getByRole('link', { name: /МИД России/ }).first()
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(
    /mid\.ru|attr\(href\)/,
  )
  await expect(page.getByRole('button', { name: 'Фильтры' })).toBeHidden()
  await expect(vekhi.map).toBeHidden()
  const isCut = await vekhi.event.evaluate((panel) =>
    [panel, ...panel.querySelectorAll('article')].some(
      (box) => box.scrollHeight > box.clientHeight + 1,
    ),
  )
  expect(isCut).toBe(false)
})
