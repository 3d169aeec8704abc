import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, middleOf, partsIn, test } from './host.ts'

const script = (home: string, more = '') => `<script src="${home}embed.js" ${more}></script>`
const hostEvent = (page: Page) =>
  page.evaluate(() => new URLSearchParams(location.search).get('vekhi'))

/** Says how far the page's content has jumped, as browsers reckon it. */
const WATCH_SHIFT = `<script>
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
</script>`

test('is small, one file, and asks for nothing else', () => {
  const code = readFileSync('dist/embed.js')
  // A host page's readers pay for it: 3 kB as they get it.
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3000)
  expect(code.toString()).not.toMatch(/\bimport\b|\bexport\b|innerHTML|eval\(/)
})

test('fills a div with an accessible frame that follows its height, and nothing jumps', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `${WATCH_SHIFT}${script(`${baseURL}`)}<p>До</p>
    <div data-vekhi data-event="csto-statement-2022"><a href="${baseURL}">Вехи</a></div>
    <p>После</p>`,
  )
  const frame = await host.embed()
  await expect(partsIn(frame).event).toContainText('Заявление министров ОДКБ')
  const element = page.locator('iframe')
  await expect(element).toHaveAttribute('title', 'Вехи: лента времени и карта')
  await expect(element).toHaveAttribute('loading', 'lazy')
  await expect(element).toHaveAttribute('sandbox', /allow-scripts/)
  await expect(page.getByRole('link', { name: 'Вехи' })).toHaveCount(0)
  await expect.poll(() => host.heard('ready')).toHaveLength(1)
  const [told] = await host.heard('resize')
  expect((await element.boundingBox())?.height).toBe(told?.['height'])
  expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0)
  await page.setViewportSize({ width: 400, height: 800 })
  await expect.poll(async () => (await element.boundingBox())?.height).not.toBe(told?.['height'])
  const last = (await host.heard('resize')).at(-1)
  await expect.poll(async () => (await element.boundingBox())?.height).toBe(last?.['height'])
})

test('takes a frame that is there already', async ({ page, host, baseURL }) => {
  await host.open(
    `<iframe data-vekhi src="${baseURL}?mode=embed&event=by-concept-2019" width="600" height="100"></iframe>
    ${script(`${baseURL}`)}`,
  )
  const { event } = partsIn(await host.embed())
  await expect(event).toContainText('Концепция ИБ Беларуси')
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Вехи: лента времени и карта')
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height)
    .toBeGreaterThan(300)
})

test('speaks the language of the text around it, unless it is told another', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<div lang="en-GB"><div data-vekhi></div></div><div data-vekhi data-lang="ru"></div>${script(`${baseURL}`)}`,
  )
  await expect((await host.embed(0)).locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('iframe').first()).toHaveAttribute('title', 'Vekhi: timeline and map')
  await expect((await host.embed(1)).locator('html')).toHaveAttribute('lang', 'ru')
})

test('a link to the host page opens its event; what is selected goes into its address', async ({
  page,
  host,
  baseURL,
}) => {
  const body = `<div data-vekhi data-show="caption,timeline"></div>
    <div data-vekhi data-show="caption,timeline"></div>${script(`${baseURL}`, 'data-vekhi-address')}`
  await host.open(body, { address: '?page=7&q=%D0%B0+b&vekhi=by-concept-2019#part' })
  const first = partsIn(await host.embed(0)).event
  const second = partsIn(await host.embed(1)).event
  await expect(first).toContainText('Концепция ИБ Беларуси')
  await expect(second).toContainText('Выберите событие')
  const next = { name: 'Следующее событие' }
  const length = await page.evaluate(() => history.length)
  await second.getByRole('button', next).click()
  await expect(second).toHaveAttribute('data-event-id', /./)
  await first.getByRole('button', next).click()
  await expect.poll(() => hostEvent(page)).not.toBe('by-concept-2019')
  expect(await hostEvent(page)).toBe(await first.getAttribute('data-event-id'))
  // All else of the address stays as it was, to the letter, and Back is the page's own.
  expect(page.url()).toMatch(/\?page=7&q=%D0%B0\+b&vekhi=[\w-]+#part$/)
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('the frame that is marked keeps the address; without a wish nobody does', async ({
  page,
  host,
  baseURL,
}) => {
  const frames = (mark: string) => `<div data-vekhi data-show="caption"></div>
    <div data-vekhi data-show="caption" ${mark}></div>${script(`${baseURL}`)}`
  const select = async (index: number) => {
    const { event } = partsIn(await host.embed(index))
    await event.getByRole('button', { name: 'Следующее событие' }).click()
    await expect(event).toHaveAttribute('data-event-id', /./)
    await expect.poll(() => host.heard('state')).not.toEqual([])
    return event.getAttribute('data-event-id')
  }
  await host.open(frames(''))
  await select(0)
  expect(await hostEvent(page)).toBeNull()
  await host.open(frames('data-vekhi-address'))
  await select(0)
  const marked = await select(1)
  await expect.poll(() => hostEvent(page)).toBe(marked)
})

for (const [name, style, theme] of [
  ['a dark page', 'background: #111', 'dark'],
  ['a light page', 'background: #fff', 'light'],
  ['a page that follows the system', 'color-scheme: light dark', 'dark'],
  ['a page that knows of no scheme', '', 'light'],
] as const) {
  test(`looks right in ${name}`, async ({ page, host, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await host.open(`<main style="${style}"><div data-vekhi></div></main>${script(`${baseURL}`)}`)
    await expect((await host.embed()).locator('html')).toHaveAttribute('data-theme', theme)
  })
}

test('follows the page when that turns dark, and not where a theme is named', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<div data-vekhi></div><div data-vekhi data-theme="contrast"></div>${script(`${baseURL}`)}`,
  )
  const [following, named] = [await host.embed(0), await host.embed(1)]
  await expect(following.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.evaluate(() => {
    document.body.style.background = '#101010'
  })
  await expect(following.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(named.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('<vekhi-timeline>: attributes, properties and events as the platform has them', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<script>
      addEventListener('DOMContentLoaded', () => {
        const element = document.querySelector('vekhi-timeline')
        window.fired = []
        for (const type of ['ready', 'change', 'resize']) {
          element.addEventListener(type, ({ detail }) => fired.push([type, detail]))
        }
      })
    </script>
    <vekhi-timeline event="by-concept-2019" lang="en" show="caption,timeline"></vekhi-timeline>
    ${script(`${baseURL}`)}`,
  )
  const { event } = partsIn(await host.embed())
  await expect(event).toHaveAttribute('data-event-id', 'by-concept-2019')
  const element = page.locator('vekhi-timeline')
  const fired = () =>
    page.evaluate(() => Reflect.get(window, 'fired') as [string, Record<string, unknown>][])
  await expect.poll(async () => (await fired()).map(([type]) => type)).toContain('ready')
  // A property set by script is no change of the visitor's, yet it shows.
  await element.evaluate((timeline) => Reflect.set(timeline, 'event', 'csto-statement-2022'))
  await expect(event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(element).toHaveAttribute('event', 'csto-statement-2022')
  await event.getByRole('button', { name: 'Next event' }).click()
  await expect(element).not.toHaveAttribute('event', 'csto-statement-2022')
  const id = await event.getAttribute('data-event-id')
  expect(await element.evaluate((timeline) => Reflect.get(timeline, 'event'))).toBe(id)
  const changes = (await fired()).filter(([type]) => type === 'change')
  expect(changes.at(-1)?.[1]).toMatchObject({ event: id })
  expect(Object.keys(changes.at(-1)?.[1] ?? {}).sort()).toEqual(['event', 'url'])
  await element.evaluate((timeline) => timeline.setAttribute('theme', 'dark'))
  await expect((await host.embed()).locator('html')).toHaveAttribute('data-theme', 'dark')
  // What the app is not told as it stands, loads it anew.
  await element.evaluate((timeline) => Reflect.set(timeline, 'show', 'list'))
  await expect(partsIn(await host.embed()).list).toBeVisible()
  await element.evaluate((timeline) => timeline.remove())
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('an element that stood there before the script keeps what was set on it', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<vekhi-timeline></vekhi-timeline>
    <script>document.querySelector('vekhi-timeline').event = 'by-concept-2019'</script>
    ${script(`${baseURL}`)}`,
  )
  const { event } = partsIn(await host.embed())
  await expect(event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await expect(page.locator('vekhi-timeline')).toHaveAttribute('event', 'by-concept-2019')
})

test('strange messages to the host page change nothing and throw nothing', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<div data-vekhi data-vekhi-address></div><iframe name="stranger" srcdoc="<p>Чужой"></iframe>${script(`${baseURL}`)}`,
  )
  await host.embed()
  await expect.poll(() => host.heard('ready')).toHaveLength(1)
  const height = async () => (await page.locator('iframe').first().boundingBox())?.height
  const before = await height()
  await page.frame({ name: 'stranger' })?.evaluate(() => {
    for (const message of [
      { vekhi: 1, type: 'resize', height: 9999 },
      { vekhi: 1, type: 'state', event: 'hacked', url: 'javascript:alert(1)' },
    ]) {
      parent.postMessage(message, '*')
    }
  })
  // From the frame of the app itself, in shapes that it never sends.
  await (await host.embed()).evaluate(() => {
    for (const message of [
      null,
      'resize',
      { vekhi: 1, type: 'resize', height: '9999' },
      { vekhi: 1, type: 'resize', height: Infinity },
      { vekhi: 1, type: 'resize', height: -1 },
      { vekhi: 1, type: 'state', event: 'hacked', url: 'javascript:alert(1)' },
      { vekhi: 1, type: 'state', event: { a: 1 }, url: location.href },
      { vekhi: 1, type: 'end' },
    ]) {
      parent.postMessage(message, '*')
    }
  })
  await expect.poll(() => host.heard('end')).toHaveLength(1)
  expect(await height()).toBe(before)
  expect(page.url()).not.toContain('hacked')
})

test('three frames in one page, each for itself', async ({ page, host, baseURL }) => {
  await host.open(
    `${WATCH_SHIFT}${script(`${baseURL}`)}
    <div data-vekhi data-event="by-concept-2019"></div>
    <vekhi-timeline event="csto-statement-2022"></vekhi-timeline>
    <section><iframe data-vekhi src="${baseURL}?mode=embed&event=cis-strategy-2019&theme=light" style="width: 100%; height: 685px; border: 0"></iframe></section>
    <p>После</p>`,
  )
  const openEvent = async (place: string) => {
    const element = page.locator(`${place} iframe`)
    await element.scrollIntoViewIfNeeded()
    return partsIn(await host.embed(element)).event
  }
  const first = await openEvent('div')
  const second = await openEvent('vekhi-timeline')
  const third = await openEvent('section')
  await expect(first).toHaveAttribute('data-event-id', 'by-concept-2019')
  await expect(third).toHaveAttribute('data-event-id', 'cis-strategy-2019')
  await expect(second).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await second.getByRole('button', { name: 'Следующее событие' }).click()
  await expect(second).not.toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(first).toHaveAttribute('data-event-id', 'by-concept-2019')
  await expect(third).toHaveAttribute('data-event-id', 'cis-strategy-2019')
  expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0)
})

test('holds under a strict policy of the host’s', async ({ page, host, baseURL }) => {
  const home = new URL(`${baseURL}`).origin
  const broken: string[] = []
  await page.exposeFunction('report', (words: string) => broken.push(words))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      Reflect.get(window, 'report')?.(`${violatedDirective} ${sourceFile}`),
    ),
  )
  // As in the README, and stricter: nothing of this host's own.
  const policy = `default-src 'none'; script-src ${home}; frame-src ${home}; require-trusted-types-for 'script'`
  host.server.put('strict', {
    html: `<!doctype html><html lang="ru"><title>Строгая</title><body>
      <div data-vekhi data-event="by-concept-2019"></div>
      <vekhi-timeline event="csto-statement-2022"></vekhi-timeline>
      <script src="${baseURL}embed.js"></script>`,
    headers: { 'Content-Security-Policy': policy },
  })
  await page.goto(`${host.server.origin}strict`)
  await expect(partsIn(await host.embed(0)).event).toHaveAttribute(
    'data-event-id',
    'by-concept-2019',
  )
  const inElement = page.locator('vekhi-timeline iframe')
  await inElement.scrollIntoViewIfNeeded()
  await expect(partsIn(await host.embed(inElement)).event).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  const [first] = await page.locator('iframe').all()
  expect(await first?.evaluate((frame) => getComputedStyle(frame).borderTopWidth)).toBe('0px')
  await expect
    .poll(async () => (await page.locator('iframe').first().boundingBox())?.height)
    .toBeGreaterThan(300)
  expect(broken).toEqual([])
})

test('the pointer over the frame stays the host’s: middle of the map scrolls the page', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `<div data-vekhi></div><p style="height: 2000px">Текст</p>${script(`${baseURL}`)}`,
  )
  const { x, y } = await middleOf(partsIn(await host.embed()).map)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150)
})
