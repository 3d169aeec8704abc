import type { Frame, Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, middleOf, partsIn, test } from './host.ts'

/** Room above and below, so that the host page scrolls. */
const PARAGRAPHS = '<p style="height: 1200px">Текст страницы</p>'

const frameOf = (home: string, query: string, attributes = 'width="720" height="474"') =>
  `<iframe title="Вехи" src="${home}?mode=embed&${query}" ${attributes}></iframe>`

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const spanOf = (frame: Frame) =>
  frame.evaluate(() => new URLSearchParams(location.search).get('range'))
const boxOf = (frame: Frame) =>
  frame.evaluate(() => new URLSearchParams(location.search).get('bbox'))

test('shows map, caption and timeline of the linked event, and says what it needs', async ({
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'event=csto-statement-2022'))
  const frame = await host.embed()
  const { map, timeline, event, list } = partsIn(frame)
  await expect(event).toContainText('Заявление министров ОДКБ')
  await expect(event).toContainText('23 ноября 2022')
  await expect(event).toContainText('Ереван')
  await expect(map.locator('[aria-current="true"]')).toHaveAttribute('data-place-id', 'yerevan')
  await expect(timeline.locator('[aria-current="true"]')).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  await expect(list).toHaveCount(0)
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect.poll(() => host.heard('ready')).toEqual([{ vekhi: 1, type: 'ready' }])
  expect(await host.heard('resize')).toEqual([{ vekhi: 1, type: 'resize', height: 474 }])
})

test('the height that it asks for follows the width, never the frame’s own height', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, ''))
  await host.embed()
  const heights = async () => (await host.heard('resize')).map(({ height }) => height)
  await expect.poll(heights).toEqual([474])
  const resize = (size: object) =>
    page.locator('iframe').evaluate((frame, style) => Object.assign(frame.style, style), size)
  await resize({ height: '900px' })
  await resize({ width: '360px' })
  await expect.poll(heights).toEqual([474, 396])
})

test('shows the parts that its address names', async ({ host, baseURL }) => {
  await host.open(frameOf(`${baseURL}`, 'show=timeline,list'))
  const { map, timeline, event, list } = partsIn(await host.embed())
  await expect(timeline).toBeVisible()
  await expect(list).toBeVisible()
  await expect(map).toHaveCount(0)
  await expect(event).toHaveCount(0)
})

test('fits into 280 × 320, and nothing in it is cut or scrolls', async ({ host, baseURL }) => {
  await host.open(frameOf(`${baseURL}`, 'event=by-concept-2019', 'width="280" height="320"'))
  const frame = await host.embed()
  const { map, timeline, event } = partsIn(frame)
  for (const part of [map, timeline, event]) {
    await expect(part).toBeInViewport({ ratio: 1 })
  }
  const overflow = await frame.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return [scrollWidth - clientWidth, scrollHeight - clientHeight]
  })
  expect(overflow).toEqual([0, 0])
  await event.getByRole('button', { name: 'Следующее событие' }).click()
  await expect(event).not.toContainText('Концепция ИБ Беларуси')
})

test('tells a selection with an address that opens the same unframed', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'tracks=csto,cis&theme=dark&lang=en'))
  const frame = await host.embed()
  const { timeline, event } = partsIn(frame)
  await expect.poll(() => host.heard('ready')).toHaveLength(1)
  await event.getByRole('button', { name: 'Next event' }).click()
  const id = await timeline.locator('[aria-current="true"]').getAttribute('data-event-id')
  await expect.poll(() => host.heard('state')).toHaveLength(1)
  const [told] = await host.heard('state')
  expect(told?.['event']).toBe(id)
  const url = String(told?.['url'])
  expect(url.startsWith(`${baseURL}?`)).toBe(true)
  await expect(event.getByRole('link', { name: /Open in full/ })).toHaveAttribute('href', url)
  await page.goto(url)
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator(`[data-view="timeline"] [data-event-id="${id}"]`)).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page).toHaveURL(/tracks=csto,cis/)
  expect(new URL(page.url()).searchParams.get('mode')).toBeNull()
})

test('hears its parent: selects, changes language, theme, span and tracks', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, ''))
  const frame = await host.embed()
  const { event, timeline } = partsIn(frame)
  const say = (message: object) =>
    page.locator('iframe').evaluate(
      (element, said) => {
        if (element instanceof HTMLIFrameElement) element.contentWindow?.postMessage(said, '*')
      },
      { vekhi: 1, ...message },
    )
  await say({ type: 'select', event: 'csto-statement-2022' })
  await expect(event).toContainText('Заявление министров ОДКБ')
  await say({ type: 'set', lang: 'en', theme: 'dark', range: '2020/2023', tracks: ['csto'] })
  await expect(event).toContainText('CSTO statement')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => spanOf(frame)).toBe('2020/2023')
  await expect(timeline.locator('[data-event-id="cis-strategy-2019"]')).toHaveCount(0)
  await say({ type: 'select', event: null })
  await expect(event).toContainText('Choose an event')
})

test('strange and hostile messages change nothing and throw nothing', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `${frameOf(`${baseURL}`, 'event=by-concept-2019')}<iframe name="stranger" srcdoc="<p>Чужой"></iframe>`,
  )
  const frame = await host.embed()
  await expect.poll(() => host.heard('ready')).toHaveLength(1)
  const looks = () =>
    frame.evaluate(() => {
      const { dataset, lang } = document.documentElement
      return [location.search, lang, dataset.theme, document.title]
    })
  const before = await looks()
  await page
    .locator('iframe')
    .first()
    .evaluate((element) => {
      const app = element instanceof HTMLIFrameElement ? element.contentWindow : null
      const hostile: unknown[] = [
        null,
        'select',
        42,
        [],
        { vekhi: 1 },
        { vekhi: 1, type: 'select', event: 'javascript:alert(1)' },
        { vekhi: 1, type: 'select', event: { toString: 'x' } },
        { vekhi: 1, type: 'set', lang: 'javascript:alert(1)', theme: 'dark' },
        { vekhi: 1, type: 'set', tracks: ['__proto__'], theme: 'dark' },
        { vekhi: 1, type: 'constructor' },
        { vekhi: 1, type: 'set', range: '9'.repeat(5_000_000) },
        JSON.parse('{"vekhi":1,"type":"set","__proto__":{"theme":"dark"}}'),
        { vekhi: 1, type: 'progress', progress: { kind: 'loading' } },
      ]
      for (const message of hostile) app?.postMessage(message, '*')
    })
  // A stranger: not the parent, though it knows the way to the frame.
  const stranger = page.frame({ name: 'stranger' })
  await stranger?.evaluate(() => {
    parent.frames[0]?.postMessage({ vekhi: 1, type: 'set', theme: 'dark' }, '*')
  })
  // What the parent says after it all is heard, so all of it has been.
  await page
    .locator('iframe')
    .first()
    .evaluate((element) => {
      if (element instanceof HTMLIFrameElement) {
        element.contentWindow?.postMessage(
          { vekhi: 1, type: 'select', event: 'by-concept-2019' },
          '*',
        )
        element.contentWindow?.postMessage({ vekhi: 1, type: 'set', lang: 'ru' }, '*')
      }
    })
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('lang=ru')
  const [search, ...rest] = await looks()
  expect(search?.replace(/&?lang=ru/, '')).toBe(before[0])
  expect(rest).toEqual(before.slice(1))
  expect(await host.heard('state')).toEqual([])
})

test('the host page scrolls by the wheel over it; with Ctrl, map and timeline zoom', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'range=2016/2024') + PARAGRAPHS)
  const frame = await host.embed()
  const { map, timeline } = partsIn(frame)
  for (const view of [map, timeline]) {
    const { x, y } = await middleOf(view)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 100)
    await expect.poll(() => scrolled(page)).toBe(100)
    await page.evaluate(() => scrollTo(0, 0))
    await expect.poll(() => scrolled(page)).toBe(0)
  }
  await expect(frame.getByText('Масштаб — Ctrl и колесо, или сначала щёлкните здесь')).toHaveCount(
    1,
  )
  expect(await boxOf(frame)).toBeNull()
  expect(await spanOf(frame)).toBe('2016/2024')
  await page.keyboard.down('Control')
  const overTime = await middleOf(timeline)
  await page.mouse.move(overTime.x, overTime.y)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => spanOf(frame)).not.toBe('2016/2024')
  const overMap = await middleOf(map)
  await page.mouse.move(overMap.x, overMap.y + 40)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => boxOf(frame)).not.toBeNull()
  await page.keyboard.up('Control')
  expect(await scrolled(page)).toBe(0)
})

test('a press on the timeline’s ground gives it the wheel, Esc gives it back', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'range=2016/2024&event=by-concept-2019') + PARAGRAPHS)
  const frame = await host.embed()
  const { timeline, event } = partsIn(frame)
  const box = await timeline.boundingBox()
  if (!box) throw new Error('no timeline')
  // On the years there is nothing to press.
  const [x, y] = [box.x + 300, box.y + 8]
  await expect(async () => {
    await page.mouse.click(x, y)
    await expect(frame.getByText(/^Колесо меняет масштаб/)).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.mouse.wheel(0, -200)
  await expect.poll(() => spanOf(frame)).not.toBe('2016/2024')
  expect(await scrolled(page)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(frame.getByText(/^Колесо меняет масштаб/)).toHaveCount(0)
  // Esc was spent on the wheel: the event is still selected.
  await expect(event).toContainText('Концепция ИБ Беларуси')
  await page.mouse.wheel(0, 100)
  await expect.poll(() => scrolled(page)).toBe(100)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  /** Fingers by the DevTools protocol: each a path of points on the page. */
  async function touch(page: Page, paths: readonly (readonly { x: number; y: number }[])[]) {
    const session = await page.context().newCDPSession(page)
    for (let step = 0; step < (paths[0]?.length ?? 0); step += 1) {
      await session.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints: paths.map((path, id) => ({ ...(path[step] ?? { x: 0, y: 0 }), id })),
      })
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('one finger scrolls the host page', async ({ page, host, baseURL }) => {
    await host.open(frameOf(`${baseURL}`, 'range=2016/2024') + PARAGRAPHS)
    const frame = await host.embed()
    const { map, timeline } = partsIn(frame)
    for (const view of [map, timeline]) {
      const before = await scrolled(page)
      const { x, y } = await middleOf(view)
      await touch(page, [Array.from({ length: 8 }, (_, step) => ({ x, y: y - step * 15 }))])
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 30)
    }
    expect(await spanOf(frame)).toBe('2016/2024')
    expect(await boxOf(frame)).toBeNull()
    await expect(frame.getByText('Двигайте и масштабируйте двумя пальцами')).toHaveCount(1)
  })

  test('two fingers zoom time and map, wherever they come down', async ({
    page,
    host,
    baseURL,
  }) => {
    await host.open(frameOf(`${baseURL}`, 'range=2016/2024') + PARAGRAPHS)
    const frame = await host.embed()
    const { map, timeline } = partsIn(frame)
    const apart = (from: { x: number; y: number }, by: number) =>
      Array.from({ length: 5 }, (_, step) => ({ x: from.x + by * step, y: from.y }))
    for (const view of [timeline, map]) {
      const { x, y } = await middleOf(view)
      await touch(page, [apart({ x: x - 30, y }, -20), apart({ x: x + 30, y }, 20)])
    }
    await expect.poll(() => spanOf(frame)).not.toBe('2016/2024')
    await expect.poll(() => boxOf(frame)).not.toBeNull()
    expect(await scrolled(page)).toBe(0)
  })
})

test('keys act while focus is inside; Tab leads in and out again', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<button>Перед</button>${frameOf(`${baseURL}`, 'event=by-concept-2019')}<button>После</button>`,
  )
  const frame = await host.embed()
  const { event } = partsIn(frame)
  const before = page.getByRole('button', { name: 'Перед' })
  await before.focus()
  await page.keyboard.press('ArrowRight')
  await expect(event).toContainText('Концепция ИБ Беларуси')
  const after = page.getByRole('button', { name: 'После' })
  const isOut = () => after.evaluate((button) => document.activeElement === button)
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  await event.getByRole('button', { name: 'Следующее событие' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(event).not.toContainText('Концепция ИБ Беларуси')
  for (let presses = 0; presses < 60 && !(await isOut()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await isOut()).toBe(true)
})

test('tells a story from its start, step by step, and comes back to it after wandering', async ({
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'story=four-milestones&step=2'))
  const frame = await host.embed()
  const { event, timeline } = partsIn(frame)
  await expect(event).toContainText('2/')
  await expect(event).toHaveAttribute('data-event-id', 'csto-agreement-2017')
  await event.getByRole('button', { name: 'Следующий шаг' }).click()
  await expect(event).toContainText('3/')
  await expect(event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await timeline.locator('[data-event-id="cis-strategy-2019"]').click()
  await expect(event).toContainText('Стратегия ИБ СНГ')
  await event.getByRole('button', { name: 'Следующий шаг' }).click()
  await expect(event).toContainText('4/')
  await expect(event).toHaveAttribute('data-event-id', 'csto-statement-2022')
})

test('leaves the host’s Back alone', async ({ page, host, baseURL }) => {
  await host.open(frameOf(`${baseURL}`, ''))
  const { event } = partsIn(await host.embed())
  const length = await page.evaluate(() => history.length)
  const next = event.getByRole('button', { name: 'Следующее событие' })
  for (let presses = 0; presses < 3; presses += 1) await next.click()
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('stores nothing and sets no cookie, even where it might', async ({ page, baseURL }) => {
  // A host of the app's own origin: there storage is not blocked, so that what is stored shows.
  await page.route('**/host-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: frameOf(`${baseURL}`, '') }),
  )
  await page.goto('./host-page')
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await partsIn(frame).event.getByRole('button', { name: 'Следующее событие' }).click()
  await frame.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(partsIn(frame).event).toHaveAttribute('data-event-id', /./)
  const stored = () => page.context().storageState({ indexedDB: true })
  expect(await stored()).toEqual({ cookies: [], origins: [] })
  await frame.evaluate(() => localStorage.setItem('a', 'b'))
  expect((await stored()).origins).toHaveLength(1)
})

test('what a visitor narrows by pressing a state is undone with one press', async ({
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'tracks=csto'))
  const frame = await host.embed()
  await partsIn(frame)
    .map.getByRole('button', { name: /Казахстан/ })
    .first()
    .click()
  const undo = frame.getByRole('button', { name: 'Показать снова' })
  await undo.click()
  await expect(undo).toHaveCount(0)
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('tracks=csto')
})

test('the event opens in full over the views, and gives the focus back', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'event=csto-statement-2022'))
  const frame = await host.embed()
  const opener = frame.getByRole('button', { name: 'Заявление министров ОДКБ', exact: true })
  await opener.click()
  const dialog = frame.getByRole('dialog')
  await expect(dialog.getByRole('heading', { level: 2 }).last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('in a part of the page that is hidden, it comes to life once that is shown', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(`<div hidden>${frameOf(`${baseURL}`, 'event=by-concept-2019')}</div>`)
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await frame.waitForLoadState()
  await page.locator('div').evaluate((element) => element.removeAttribute('hidden'))
  await frame.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(partsIn(frame).timeline.locator('[aria-current="true"]')).toBeVisible()
  await expect.poll(() => host.heard('resize')).toHaveLength(1)
})

test('the map’s code waits until the frame comes near', async ({ page, host, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await host.open(`<p style="height: 9000px">Длинный текст</p>${frameOf(`${baseURL}`, '')}`)
  const frame = page.frames()[1]
  await frame?.getByRole('region', { name: 'Лента времени' }).waitFor()
  expect(asked.filter((url) => /MapField/.test(url))).toEqual([])
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await (await host.embed()).getByRole('region', { name: 'Карта' }).waitFor()
  expect(asked.some((url) => /MapField/.test(url))).toBe(true)
})

test('works in a frame inside a frame, and talks to that', async ({ page, host, baseURL }) => {
  const inner = host.server.put('inner', {
    html: `<!doctype html><title>Inner</title>
      <script>addEventListener('message', ({ data }) => { document.title += ' ' + data.type })</script>
      ${frameOf(`${baseURL}`, 'event=by-concept-2019')}`,
  })
  await host.open(`<iframe title="Статья" src="${inner}" width="800" height="600"></iframe>`)
  const article = page.frameLocator('iframe')
  await expect(
    article.frameLocator('iframe').getByRole('region', { name: 'Событие' }),
  ).toContainText('Концепция ИБ Беларуси')
  const frame = page.frames().find(({ parentFrame }) => parentFrame !== null && page.frames()[1])
  expect(frame).toBeDefined()
  await expect.poll(() => page.frames()[1]?.title()).toMatch(/resize ready|ready resize/)
  expect(await host.heard('ready')).toEqual([])
})

for (const [size, width, height] of [
  ['as in the design', 720, 474],
  ['the smallest', 280, 320],
] as const) {
  for (const theme of ['light', 'dark', 'contrast']) {
    test(`axe finds nothing in the frame: ${size}, ${theme}`, async ({ page, host, baseURL }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const lang of ['ru', 'en']) {
        const query = `event=csto-statement-2022&theme=${theme}&lang=${lang}`
        await host.open(frameOf(`${baseURL}`, query, `width="${width}" height="${height}"`))
        const frame = await host.embed()
        expect(await violations(frame), lang).toEqual([])
        await partsIn(frame).event.getByRole('button').first().click()
        await expect(frame.getByRole('dialog')).toBeVisible()
        expect(await violations(frame), `${lang}, the event in full`).toEqual([])
      }
    })
  }
}
