import { expect, partsIn, test } from './host.ts'

const FLAVOURS = { рамка: 'iframe', скрипт: '[data-vekhi]', элемент: 'vekhi-timeline' } as const

for (const [flavour, element] of Object.entries(FLAVOURS)) {
  test(`its code, pasted into a blank page and a strict one: ${flavour}`, async ({
    page,
    vekhi,
    host,
    baseURL,
  }) => {
    await vekhi.open('?panel=share&event=csto-statement-2022&tracks=csto')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: flavour }).check()
    const code = await dialog.getByRole('textbox', { name: 'Код для вставки' }).inputValue()
    const origin = new URL(`${baseURL}`).origin
    const policies = [
      {},
      {
        'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}`,
      },
    ]
    for (const headers of policies) {
      host.server.put('pasted', { html: `<!doctype html><title>Страница</title>${code}`, headers })
      await page.goto(`${host.server.origin}pasted`)
      await expect(page.locator(element)).toHaveCount(1)
      const frame = await host.embed()
      await expect(partsIn(frame).event).toHaveAttribute('data-event-id', 'csto-statement-2022')
      const iframe = page.locator('iframe')
      await expect(iframe).toHaveAttribute('title', /^Совместное заявление министров .* — Вехи$/)
      expect(await iframe.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px')
      expect(await frame.evaluate(() => location.search)).toContain('tracks=csto')
    }
  })
}

test('shows the real thing as it will look, on a page and on a phone', async ({ page, vekhi }) => {
  await vekhi.open('?panel=share&event=by-concept-2019')
  const dialog = page.getByRole('dialog')
  const sample = dialog.getByTitle('Образец встроенного вида')
  const inside = sample.contentFrame()
  await expect(inside.getByRole('region', { name: 'Событие' })).toContainText(
    'Концепция ИБ Беларуси',
  )
  await dialog.getByRole('checkbox', { name: 'карту' }).uncheck()
  await expect(inside.getByRole('region', { name: 'Карта' })).toHaveCount(0)
  const code = dialog.getByRole('textbox', { name: 'Код для вставки' })
  await expect(code).toHaveValue(/show=timeline,caption/)
  await dialog.getByRole('combobox', { name: 'Язык' }).selectOption('en')
  await dialog.getByRole('combobox', { name: 'Оформление' }).selectOption('dark')
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(inside.getByRole('region', { name: 'Event' })).toBeVisible()
  await dialog.getByRole('radio', { name: 'на телефоне' }).check()
  await expect(sample).toHaveAttribute('width', '358')
  await dialog.getByRole('radio', { name: 'на странице' }).check()
  await dialog.getByRole('checkbox', { name: 'вся ширина колонки' }).uncheck()
  await dialog.getByRole('spinbutton', { name: 'Ширина, пкс' }).fill('500')
  await dialog.getByRole('spinbutton', { name: 'Высота, пкс' }).fill('5')
  await dialog.getByRole('spinbutton', { name: 'Высота, пкс' }).blur()
  await expect(code).toHaveValue(/width="500" height="60"/)
  await expect(sample).toHaveAttribute('width', '500')
})

test('copying confirms; where it is forbidden the code is selected', async ({
  page,
  context,
  vekhi,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await vekhi.open('?panel=share&lang=en')
  const dialog = page.getByRole('dialog')
  const code = dialog.getByRole('textbox', { name: 'Code to paste' })
  const copy = dialog.getByRole('button', { name: 'Copy' }).last()
  await copy.click()
  await expect(dialog.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue())
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
  })
  await copy.click()
  await expect(dialog.getByText(/the text is selected/)).toBeVisible()
  await expect(code).toBeFocused()
  const selected = () => page.evaluate(() => String(getSelection()))
  expect(await selected()).toBe(await code.inputValue())
})
