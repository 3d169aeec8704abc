import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

test.use({ serviceWorkers: 'allow' })

const copyIsReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

test('after one visit the app, its data and a lecture open and reload without a network', async ({
  page,
  context,
  vekhi,
}) => {
  await vekhi.open()
  await copyIsReady(page)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
  await context.setOffline(true)
  await vekhi.open('?mode=present&story=four-milestones&step=4')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(vekhi.map.locator('[data-state-id="BLR"]')).toBeAttached()
  await page.keyboard.press('PageDown')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  await page.reload()
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  await page.goto('./en/')
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A host that serves a build from a folder of its own, and can be given another build. */
async function serve(folder: string): Promise<{ server: Server; home: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = pathname.replace(/^\/folder\//, '')
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    try {
      const body = readFileSync(join(folder, name))
      response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, home: `http://127.0.0.1:${port}/folder/` }
}

test('a new version is offered and never forced, from any folder', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'vekhi-'))
  cpSync('dist', folder, { recursive: true })
  const { server, home } = await serve(folder)
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'ru-RU' })
  try {
    const page = await context.newPage()
    await page.goto(home)
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    await copyIsReady(page)
    // Another build: its worker has another list, its page another word.
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    writeFileSync(join(folder, 'sw.js'), worker.replace(/VERSION = "\w/, 'VERSION = "z'))
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'index.html'), html.replace('<html ', '<html data-build="new" '))
    await page.reload()
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    await expect(page.getByText('Готова новая версия страницы.')).toBeVisible()
    await page.reload()
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    expect(await page.locator('html[data-build="new"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Загрузить её' }).click()
    await expect(page.locator('html[data-build="new"]')).toBeAttached()
  } finally {
    await context.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a frame keeps no copy', async ({ page, baseURL }) => {
  await page.route('**/course.html', (route) =>
    route.fulfill({
      body: `<iframe src="${baseURL}" title="Vekhi" width="900" height="600"></iframe>`,
      contentType: 'text/html',
    }),
  )
  await page.goto('./course.html')
  const frame = page.frameLocator('iframe')
  await frame.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
})
