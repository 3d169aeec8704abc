import type { Page } from '@playwright/test'
import { expect, partsIn, test } from './host.ts'

const frameOf = (home: string, query: string, size = 'width="720" height="474"') =>
  `<iframe title="Вехи" src="${home}?mode=embed&${query}" ${size}></iframe>`

/** Scripts that come when they are let. */
async function holdScripts(page: Page) {
  let letGo: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test('the drawn view shows at once, compact, while scripts are on their way, and nothing jumps', async ({
  page,
  host,
  baseURL,
}) => {
  const letGo = await holdScripts(page)
  await host.open(frameOf(`${baseURL}`, 'event=csto-statement-2022'), { until: 'commit' })
  const frame = page.frameLocator('iframe')
  const [map, timeline] = [
    frame.getByRole('region', { name: 'Карта' }),
    frame.getByRole('region', { name: 'Лента времени' }),
  ]
  await expect(map).toBeVisible()
  await expect(timeline).toBeVisible()
  await expect(frame.getByRole('banner')).toHaveCount(0)
  const places = async () => [await map.boundingBox(), await timeline.boundingBox()]
  const drawn = await places()
  const frameBox = await page.locator('iframe').boundingBox()
  const bottom = ({ y = 0, height = 0 }: { y?: number; height?: number }) => y + height
  expect(bottom(drawn[1] ?? {})).toBeLessThanOrEqual(bottom(frameBox ?? {}) + 1)
  letGo()
  const live = await host.embed()
  await expect(partsIn(live).event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  for (const [index, box] of (await places()).entries()) {
    const before = drawn[index]
    expect(Math.abs((box?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3)
    expect(Math.abs((box?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(3)
  }
})

test('the drawn land stays where it is until the map itself is drawn', async ({
  page,
  host,
  baseURL,
}) => {
  await page.route('**/assets/MapField*.js', () => {})
  await host.open(frameOf(`${baseURL}`, ''))
  const frame = page.frameLocator('iframe')
  // The live timeline is there, the map's code is not.
  await expect(
    frame.getByRole('region', { name: 'Лента времени' }).getByRole('button').first(),
  ).toBeVisible()
  await expect(
    frame
      .locator('main [aria-hidden] svg path[vector-effect], main [aria-hidden] [data-shade]')
      .first(),
  ).toBeVisible()
})

test('only the parts that the address names are drawn beforehand', async ({
  page,
  host,
  baseURL,
}) => {
  const letGo = await holdScripts(page)
  await host.open(frameOf(`${baseURL}`, 'show=timeline'), { until: 'commit' })
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: 'Лента времени' })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Карта' })).toHaveCount(0)
  letGo()
  await host.embed()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [280, 720]) {
    test(`the frame reads as an article ${width} px wide, with a link to the start page`, async ({
      page,
      host,
      baseURL,
    }) => {
      await host.open(
        frameOf(`${baseURL}`, 'event=by-concept-2019', `width="${width}" height="474"`),
      )
      const frame = page.frameLocator('iframe')
      const article = frame.getByRole('article', { name: 'Хроника' })
      await article
        .getByRole('heading', { name: /Концепция информационной безопасности/ })
        .scrollIntoViewIfNeeded()
      await expect(
        article.getByRole('heading', { name: /Концепция информационной безопасности/ }),
      ).toBeVisible()
      const start = article.getByRole('link', { name: 'Открыть страницу целиком' })
      await expect(start).toHaveAttribute('href', './')
      await expect(start).toHaveAttribute('target', '_blank')
      const map = await frame.getByRole('region', { name: 'Карта' }).boundingBox()
      expect(map?.height).toBeLessThan(320)
      expect(map?.width).toBeLessThanOrEqual(width)
    })
  }
})
