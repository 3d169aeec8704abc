import { readFileSync } from 'node:fs'
import { startApp } from '../support/host-server.ts'
import { expect, partsIn, test } from './host.ts'

const policy = /Content-Security-Policy: (.+)/.exec(readFileSync('dist/_headers', 'utf8'))?.[1]

const frameOf = (home: string, sandbox: string, query = 'event=by-concept-2019') =>
  `<iframe title="Вехи" src="${home}?mode=embed&${query}" width="720" height="474" sandbox="${sandbox}"></iframe>`

test('in a sandbox without an origin it works whole: data, map, messages, selection', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'allow-scripts'))
  const frame = await host.embed()
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true')
  const { map, timeline, event } = partsIn(frame)
  await expect(map.locator('[data-state-id="BLR"]')).toBeVisible()
  await event.getByRole('button', { name: 'Следующее событие' }).click()
  await expect.poll(() => host.heard('state')).toHaveLength(1)
  await expect(timeline.locator('[aria-current="true"]')).toHaveAttribute(
    'data-event-id',
    String((await host.heard('state'))[0]?.['event']),
  )
  await page.locator('iframe').evaluate((element) => {
    if (element instanceof HTMLIFrameElement) {
      const message = { vekhi: 1, type: 'set', lang: 'en', theme: 'dark' }
      element.contentWindow?.postMessage(message, '*')
    }
  })
  await expect(event.getByRole('button', { name: 'Next event' })).toBeVisible()
  // Fonts too come from where this frame has no right to be.
  const loaded = () =>
    frame.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))
  await expect.poll(loaded).toBe(true)
})

test('where tabs may not be opened, the address stands there to be copied', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frameOf(`${baseURL}`, 'allow-scripts', 'event=by-concept-2019&tracks=by'))
  const frame = await host.embed()
  const link = frame.getByRole('link', { name: 'Открыть целиком, в новой вкладке' })
  await link.click()
  const field = frame.getByRole('textbox', { name: 'Адрес' })
  await expect(field).toHaveValue(/\?event=by-concept-2019&.*tracks=by/)
  await expect(field).toBeFocused()
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  )
  expect(selected).toBe(await field.inputValue())
  expect(page.context().pages()).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(link).toBeFocused()
  // Esc closed that alone.
  await expect(partsIn(frame).event).toContainText('Концепция ИБ Беларуси')
})

test('where they may, the whole app opens where the frame stood', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    frameOf(
      `${baseURL}`,
      'allow-scripts allow-same-origin allow-popups',
      'event=by-concept-2019&range=2018/2020',
    ),
  )
  const frame = await host.embed()
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'Открыть целиком, в новой вкладке' }).click(),
  ])
  await opened.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  expect(opened.url()).toBe(`${baseURL}?event=by-concept-2019&range=2018/2020`)
  expect(await opened.evaluate(() => window.opener)).toBeNull()
  await expect(opened.getByRole('banner')).toBeVisible()
})

test('works under the policy that the app is published with, in a sandbox too', async ({
  page,
  host,
  welcome,
}) => {
  const broken: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) broken.push(message.text())
  })
  const published = await startApp({
    'Content-Security-Policy': policy ?? '',
    'Access-Control-Allow-Origin': '*',
  })
  welcome.add(new URL(published.home).origin)
  await host.open(frameOf(published.home, 'allow-scripts'))
  const { event } = partsIn(await host.embed())
  await event.getByRole('button', { name: 'Следующее событие' }).click()
  await expect(event).not.toContainText('Концепция ИБ Беларуси')
  expect(broken).toEqual([])
  await published.close()
})

test('the headers for static hosts let a frame without an origin have what it needs', () => {
  const headers = readFileSync('dist/_headers', 'utf8')
  const forAll = headers.split(/^\/(?!\*)/m)[0]
  expect(forAll).toMatch(/^\/\*\n/)
  expect(forAll).toContain('Access-Control-Allow-Origin: *')
  expect(headers).not.toContain('X-Frame-Options')
  expect(policy).not.toContain('frame-ancestors')
})

test('without the header the drawn view stands readable, in its own styles', async ({
  page,
  host,
  welcome,
}) => {
  const bare = await startApp({})
  welcome.add(new URL(bare.home).origin)
  await host.open(frameOf(bare.home, 'allow-scripts'))
  const frame = page.frameLocator('iframe')
  const article = frame.getByRole('article', { name: 'Хроника' })
  await expect(article).toBeVisible()
  await expect(
    article.getByRole('heading', { name: /Концепция информационной безопасности/ }),
  ).toBeVisible()
  const html = frame.locator('html')
  await expect(html).not.toHaveAttribute('data-ready', /./)
  expect(await html.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Golos')
  const overflow = () => html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(await overflow()).toBe(0)
  await bare.close()
})
