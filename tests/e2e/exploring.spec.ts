import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const TODAY = '2026-11-26'

/** The citation that the dialog shows, as a person would copy it. */
const citation = (page: Page) =>
  page.getByRole('dialog').getByRole('group', { name: /^(Готовая ссылка|The citation)$/ })

const shownIds = (page: Page) =>
  page
    .getByRole('region', { name: /^(Список событий|List of events)$/ })
    .locator('a[data-event-id]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-event-id')))

const menuItem = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Ещё', exact: true }).click()
  await page.getByRole('button', { name }).click()
}

const CIS = ['cis-strategy-2019', 'cis-plan-2022']

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`))
})

test('a student finds all CIS documents, by search and by facet', async ({ page, vekhi }) => {
  await vekhi.open('?mode=list')
  await page.keyboard.press('/')
  await page.keyboard.type('снг')
  await expect.poll(() => shownIds(page)).toEqual(expect.arrayContaining(CIS))
  await page.getByRole('button', { name: 'Сбросить всё' }).click()
  await page.getByRole('button', { name: 'Фильтры' }).click()
  const filters = page.getByRole('region', { name: 'Фильтры' })
  await filters.getByRole('checkbox', { name: /^СНГ/ }).check()
  await expect.poll(() => shownIds(page)).toEqual(CIS)
  await expect(page).toHaveURL(/tracks=cis/)
})

test('what was found is marked in the list and in the event, and a typing error is told', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?mode=list&q=соглошение')
  await expect(
    page.getByText('«соглошение» не встречается; показано похожее: «соглашение».'),
  ).toBeVisible()
  await expect(vekhi.list.locator('mark').first()).toHaveText(/^соглашени/i)
  await vekhi.list.locator('a[data-event-id="csto-agreement-2017"] mark').first().click()
  await expect(vekhi.event.getByRole('heading', { level: 2 }).locator('mark')).toHaveText(
    'Соглашение',
  )
})

test('an empty result says which condition to drop, and dropping it shows something', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?mode=list&tracks=cis&kinds=body')
  await expect(page.getByText(/^0 из 51\sсобытия/)).toBeVisible()
  await page.getByRole('button', { name: /^без «орган или институт» — 2/ }).click()
  await expect.poll(() => shownIds(page)).toEqual(CIS)
})

test('what only background has is offered with it', async ({ page, vekhi }) => {
  await vekhi.open('?mode=list&q=доктрина')
  await page.getByRole('button', { name: /^с фоном — 1/ }).click()
  await expect(page).toHaveURL(/claims=[^&]*context/)
  await expect(vekhi.list.locator('a[data-event-id]')).toHaveCount(1)
})

test('with the keyboard no condition is dropped at the cost of one’s place', async ({
  page,
  vekhi,
}) => {
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  await vekhi.open('?tracks=cis,csto')
  await press('Убрать: СНГ')
  await expect(page.getByRole('button', { name: 'Убрать: ОДКБ' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^36 из 51/)).toBeFocused()
  await vekhi.open('?tracks=cis&kinds=visit')
  await press(/^без «визит»/)
  await expect(page.getByText(/^2 из 51/)).toBeFocused()
  await press('Сбросить всё')
  await expect(page.getByText(/^36 из 51/)).toBeFocused()
  await vekhi.open('?q=zzzz')
  await press('Сбросить отбор')
  await expect(vekhi.map).toBeFocused()
  await vekhi.open('?q=zzzz&mode=list')
  await press('Сбросить отбор')
  await expect(vekhi.list).toBeFocused()
})

test('time and map narrow by what is brushed; panning does not', async ({ page, vekhi }) => {
  await vekhi.open()
  const box = await vekhi.timeline.locator('svg').first().boundingBox()
  if (!box) throw new Error('no timeline')
  const y = box.y + 20
  await page.mouse.move(box.x + 400, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 500, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/range=/)
  expect(page.url()).not.toContain('within=')

  await page.keyboard.down('Shift')
  await page.mouse.move(box.x + 400, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 700, y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page).toHaveURL(/within=\d{4}-\d\d-\d\d\/\d{4}/)

  await page.getByRole('button', { name: 'Отобрать события видимой части карты' }).click()
  await expect(page).toHaveURL(/area=/)
  await expect(page.getByRole('button', { name: 'Убрать: Область на карте' })).toBeVisible()
  await page.getByRole('button', { name: 'Сбросить всё' }).click()
  await expect(page).not.toHaveURL(/within=|area=/)
})

test('the list is ordered, grouped and saved as it is shown', async ({ page, vekhi }) => {
  await vekhi.open('?mode=list&tracks=cis')
  await page.getByRole('combobox', { name: 'Порядок' }).selectOption('kind')
  await expect(page).toHaveURL(/sort=kind/)
  await expect(vekhi.list.getByRole('heading', { level: 3 }).first()).toHaveText('стратегия')
  await page.getByRole('combobox', { name: 'Группировать' }).selectOption('track')
  await expect(page).toHaveURL(/by=track/)
  await page.getByRole('button', { name: 'Скачать' }).click()
  const saved = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`by-kz-iis.${kind.toLowerCase()}`)
    return readFile(await download.path(), 'utf8')
  }
  const csv = await saved('CSV')
  expect(csv.split('\r\n').filter((line) => line.startsWith('cis-'))).toHaveLength(2)
  const json = JSON.parse(await saved('JSON'))
  expect(json.format).toBe('vekhi/1')
  expect(json.events.map(({ id }: { id: string }) => id)).toEqual(CIS)
  expect(await saved('ICS')).toContain('DTSTART;VALUE=DATE:20220520')
  await expect(page.getByText('Сохраняется файл by-kz-iis.ics')).toBeVisible()
})

test('what carries out what', async ({ page, vekhi }) => {
  await vekhi.open()
  await menuItem(page, 'Все связи')
  const dialog = page.getByRole('dialog', { name: 'Связи' })
  await dialog.getByRole('combobox', { name: 'Вид связи' }).selectOption({ label: 'выполняет' })
  await expect(page).toHaveURL(/panel=relations&relation=implements/)
  await page.reload()
  const graph = dialog.getByRole('list', { name: /^Связи по времени/ })
  await expect(graph.getByRole('listitem')).toHaveText([
    /^Стратегия ИБ СНГ 2019/,
    /^План СНГ по стратегии 2022/,
  ])
  await graph.getByRole('link', { name: 'План СНГ по стратегии' }).click()
  const chosen = dialog.getByRole('region', { name: 'Связи выбранного события' })
  await expect(chosen).toContainText(/План СНГ по стратегии.* — выполняет: Стратегия ИБ СНГ/)
  await expect(page).toHaveURL(
    /event=cis-plan-2022.*panel=relations|panel=relations.*event=cis-plan-2022/,
  )
  await chosen.getByRole('button', { name: 'Открыть событие' }).click()
  await expect(dialog).toBeHidden()
  await expect(vekhi.event).toContainText('План первоочередных мероприятий')
})

test('who was a member in 1998, and what changed when', async ({ page, vekhi }) => {
  await vekhi.open('?group=csto')
  await page.getByRole('button', { name: /другая дата$/ }).click()
  const panel = page.getByRole('dialog', { name: 'Состав на дату' })
  await panel.getByRole('textbox', { name: 'На дату' }).fill('1998')
  await panel.getByRole('button', { name: 'Показать' }).click()
  await expect(page).toHaveURL(/asof=1998/)
  await expect(vekhi.map.getByText('Участники Договора 1992 г.: 9')).toBeVisible()
  await expect(vekhi.map.locator('[data-state-id="KAZ"][data-member~="csto"]')).toHaveCount(0)

  await page.getByRole('button', { name: /другая дата$/ }).click()
  const cursor = panel.getByRole('slider', { name: 'Дата' })
  await expect(cursor).toHaveAttribute('aria-valuetext', /членов 0, участников Договора 9/)
  await panel.getByRole('button', { name: 'Следующая перемена' }).click()
  await panel.getByRole('button', { name: 'Следующая перемена' }).click()
  await expect(cursor).toHaveAttribute('aria-valuetext', /^7\sоктября 2002\sг\.: членов 6$/)
  await cursor.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/asof=2002-11-01/)
  await panel.getByText('Когда менялся состав').click()
  await panel.getByRole('button', { name: /2006/ }).click()
  await panel.getByRole('checkbox', { name: 'Сравнить две даты' }).check()
  await expect(page).toHaveURL(/asof=2002-10-07\/2006/)
  await expect(vekhi.map.getByText(/^Вступили: 1 \(Узбекистан\)/)).toBeVisible()
})

test('Belarus and Kazakhstan side by side, and any other two', async ({ page, vekhi }) => {
  await vekhi.open()
  await menuItem(page, 'Сравнить две стороны')
  const dialog = page.getByRole('dialog', { name: 'Две стороны' })
  const year = dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '2017' }) })
  await expect(year.getByRole('heading', { level: 5 })).toHaveText(['Вместе', 'Казахстан'])
  await expect(
    dialog.getByRole('heading', { name: 'Что об этом судят авторы статьи' }),
  ).toBeVisible()
  await expect(dialog.getByText('Дела организаций, в которых состоят обе, — ниже.')).toBeVisible()
  const csto = dialog.getByRole('list', { name: 'ОДКБ: 10 событий' })
  await expect(csto.getByRole('listitem')).toHaveCount(10)
  await expect(csto.getByRole('link', { name: 'ККЦ ОДКБ' })).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'СНГ: 2 события' })).toBeVisible()
  await expect(dialog).toContainText('член (с 7 октября 2002 г.)')
  await expect(dialog).toContainText('«евразийская» трактовка МИБ')
  await dialog.getByRole('combobox', { name: 'Вторая сторона' }).selectOption({ label: 'СНГ' })
  await expect(page).toHaveURL(/compare=BLR,cis/)
  await expect(dialog.getByText('Дела организаций')).toHaveCount(0)
  await page.reload()
  await expect(dialog.getByRole('combobox', { name: 'Вторая сторона' })).toHaveValue('cis')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a term is explained where it occurs: by key, by pointer, in both languages', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=forecast-convention')
  const term = vekhi.event.getByRole('button', { name: 'ОДКБ', exact: true }).first()
  await term.focus()
  await page.keyboard.press('Enter')
  const card = page.getByText('Организация на основе Договора 1992 года и Устава 2002 года.')
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(page).toHaveURL(/event=forecast-convention/)
  await term.hover()
  await expect(card).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(card).toBeHidden()
  await vekhi.open('?event=forecast-convention&lang=en')
  await vekhi.event.getByRole('button', { name: 'CSTO', exact: true }).first().click()
  await expect(page.getByText('An organisation founded on the Treaty of 1992')).toBeVisible()
})

test('a forecast stands beside what is known of it', async ({ vekhi }) => {
  await vekhi.open('?event=forecast-institutes')
  await expect(vekhi.event).toContainText('Что известно помимо статьи')
  await expect(vekhi.event).toContainText('В прочитанных источниках об этом ничего не нашлось.')
  await vekhi.open('?event=assessment-approaches')
  await expect(vekhi.event.getByRole('link', { name: 'Доктрина Казахстана' }).first()).toBeVisible()
})

test('only what is in doubt', async ({ page, vekhi }) => {
  await vekhi.open('?mode=list&tracks=csto')
  const all = (await shownIds(page)).length
  await page.getByRole('button', { name: 'Фильтры' }).click()
  await page.getByRole('checkbox', { name: 'Только с сомнениями' }).check()
  await expect(page).toHaveURL(/disputed=1/)
  await expect.poll(async () => (await shownIds(page)).length).toBeLessThan(all)
})

test('cites an event in GOST and BibTeX, with address, version and date of access', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=cis-plan-2022')
  const address = page.url()
  await menuItem(page, 'Поделиться и процитировать')
  const dialog = page.getByRole('dialog', { name: 'Поделиться и процитировать' })
  const style = dialog.getByRole('combobox', { name: 'Стиль' })
  await style.selectOption({ label: 'ГОСТ Р 7.0.100—2018' })
  const title =
    'План первоочередных мероприятий по реализации Стратегии обеспечения информационной безопасности государств — участников СНГ'
  await expect(citation(page)).toHaveText(
    `${title} : запись хроники. – Текст : электронный // Беларусь и Казахстан: международная информационная безопасность. – Версия от 23.11.2026. – Вехи, 2026. – URL: ${address} (дата обращения: 26.11.2026).`,
  )
  await style.selectOption({ label: 'ГОСТ Р 7.0.5—2008' })
  await expect(citation(page)).toHaveText(
    `${title} [Электронный ресурс] : запись хроники // Беларусь и Казахстан: международная информационная безопасность. Версия от 23.11.2026. Вехи, 2026. URL: ${address} (дата обращения: 26.11.2026).`,
  )
  await style.selectOption('BibTeX')
  await expect(dialog.getByRole('textbox', { name: 'Готовая ссылка' })).toHaveValue(
    `@misc{by-kz-iis-cis-plan-2022,
  title = {{${title}}},
  howpublished = {Беларусь и Казахстан: международная информационная безопасность},
  publisher = {Вехи},
  year = {2026},
  language = {russian},
  url = {${address}},
  urldate = {2026-11-26},
  note = {Запись хроники. Версия от 23.11.2026. Дата обращения: 26.11.2026},
}
`,
  )
  await dialog.getByRole('radio', { name: 'этот вид' }).check()
  await style.selectOption({ label: 'ГОСТ Р 7.0.5—2008' })
  await expect(citation(page)).toContainText(
    `${title}; январь 2016 — декабрь 2024 [Электронный ресурс] : вид хроники // `,
  )
  await style.selectOption({ label: 'APA, 7-е изд.' })
  await dialog.getByRole('radio', { name: 'источники события' }).check()
  await expect(citation(page).locator('p').first()).toContainText(
    'Retrieved November 26, 2026, from https://',
  )
  await dialog.getByRole('radio', { name: 'хронику целиком' }).check()
  await expect(citation(page)).toContainText('(Version 2026-11-23) [Data set]. (2026). Vekhi.')
})

test('the link opens exactly this view afresh', async ({ page, vekhi, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await vekhi.open(
    '?event=cis-plan-2022&tracks=cis,csto&range=2015/2024&asof=1998&group=csto&q=снг&panel=share',
  )
  const dialog = page.getByRole('dialog')
  const link = await dialog.getByRole('textbox', { name: 'Ссылка на этот вид' }).inputValue()
  await dialog.getByRole('button', { name: 'Скопировать' }).first().click()
  await expect(dialog.getByText('Скопировано')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  expect(link).not.toContain('panel=')

  const other = await context.newPage()
  await other.goto(link)
  await other.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(other.locator('[data-view="timeline"] [aria-current="true"]')).toHaveAttribute(
    'data-event-id',
    'cis-plan-2022',
  )
  await expect(other.getByRole('button', { name: 'Убрать: Поиск: «снг»' })).toBeVisible()
  await expect(other.getByText('Участники Договора 1992 г.: 9')).toBeVisible()
  expect(new URL(other.url()).searchParams.get('range')).toBe('2015/2024')
})

test('where the browser forbids copying, the text is selected and it is said what to press', async ({
  page,
  vekhi,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: () => Promise.reject(new Error('no')),
        write: () => Promise.reject(new Error('no')),
      },
    })
  })
  await vekhi.open('?panel=share')
  await page.getByRole('button', { name: 'Скопировать' }).first().click()
  await expect(page.getByText(/текст выделен, нажмите Ctrl\+C/)).toBeVisible()
  const selected = await page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : ''
  })
  expect(selected).toMatch(/^http/)
})

test('a dialog gives focus back, and says what is open in the address', async ({ page, vekhi }) => {
  await vekhi.open()
  const more = page.getByRole('button', { name: 'Ещё', exact: true })
  for (const [name, panel] of [
    ['Все связи', 'relations'],
    ['Сравнить две стороны', 'compare'],
    ['Поделиться и процитировать', 'share'],
  ] as const) {
    await more.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`panel=${panel}`))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(more).toBeFocused()
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the only venue of what is narrowed to stands on the map, beside the panels', async ({
    vekhi,
  }) => {
    await vekhi.open('?tracks=cis')
    await expect(vekhi.map.locator('[data-place-id="skolkovo"]')).toBeInViewport()
  })

  test('the legend tells of treaty parties at once, and opened takes nothing off the map', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open('?asof=1998-01-01')
    const legend = vekhi.map.getByRole('group', { name: 'Условные обозначения карты' })
    await expect(legend.getByText('Участники Договора 1992 г.: 9')).toBeInViewport({ ratio: 1 })
    const offMap = vekhi.map.getByRole('button', { name: /^Вне карты/, includeHidden: true })
    const told = await offMap.textContent()
    await legend.getByText('дата', { exact: true }).tap()
    await expect(legend.getByRole('button', { name: 'Состав на дату' })).toBeVisible()
    await expect(legend.getByText('Кто это')).toBeVisible()
    // Everything has been placed anew by then.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    expect(await offMap.textContent()).toBe(told)
  })

  test('the whole hour can be done with a thumb', async ({ page, vekhi }) => {
    await vekhi.open()
    await page.getByRole('button', { name: 'Поиск' }).tap()
    await page.getByRole('textbox', { name: 'Поиск' }).fill('план снг')
    await expect.poll(() => shownIds(page)).toContain('cis-plan-2022')
    await page.getByRole('button', { name: 'Меню' }).tap()
    await page.getByRole('button', { name: 'Все связи' }).tap()
    const relations = page.getByRole('dialog', { name: 'Связи' })
    await expect(relations).toBeVisible()
    await relations.getByRole('button', { name: 'Закрыть' }).tap()
    await page.getByRole('button', { name: 'Меню' }).tap()
    await page.getByRole('button', { name: 'Сравнить две стороны' }).tap()
    await expect(page.getByRole('dialog', { name: 'Две стороны' })).toBeVisible()
    await page.getByRole('button', { name: 'Закрыть' }).tap()
    await page.getByRole('button', { name: 'Меню' }).tap()
    await page.getByRole('button', { name: /^Фильтры/ }).tap()
    const time = page.getByRole('button', { name: 'Только показанное время' })
    await expect(time).toHaveAttribute('aria-pressed', 'false')
    await time.tap()
    await expect(page).toHaveURL(/within=/)
    await expect(time).toHaveAttribute('aria-pressed', 'true')
    await time.tap()
    await expect(page).not.toHaveURL(/within=/)
    await page.getByRole('button', { name: 'Закрыть' }).tap()
    await page.getByRole('button', { name: 'Меню' }).tap()
    await page.getByRole('button', { name: 'Список' }).tap()
    await expect(page.getByRole('button', { name: 'Все связи' })).toHaveCount(0)
  })

  for (const query of [
    'panel=share&event=cis-plan-2022',
    'panel=relations',
    'panel=compare',
    'mode=list&q=снг',
  ]) {
    test(`nothing is wider than the window: ${query}`, async ({ page, vekhi }) => {
      await vekhi.open(`?${query}`)
      if (query.includes('panel')) await expect(page.getByRole('dialog')).toBeVisible()
      const [width, dialog] = await page.evaluate(() => {
        const open = document.querySelector('dialog[open]')
        return [
          document.documentElement.scrollWidth,
          open ? open.scrollWidth - open.clientWidth : 0,
        ]
      })
      expect(width).toBeLessThanOrEqual(390)
      expect(dialog).toBeLessThanOrEqual(0)
    })
  }
})

test('the event itself offers to be cited', async ({ page, vekhi }) => {
  await vekhi.open('?event=by-concept-2019')
  const opener = vekhi.event.getByRole('button', { name: 'Процитировать, поделиться' })
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(citation(page)).toContainText('Концепция информационной безопасности')
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('a part that cannot be loaded says so, takes nothing with it, and can be had again', async ({
  page,
  vekhi,
}) => {
  await page.route('**/ShareDialog-*.js', (route) => route.abort())
  await vekhi.open()
  await menuItem(page, 'Поделиться и процитировать')
  const dialog = page.getByRole('dialog', { name: 'Не открылось' })
  await expect(dialog.getByRole('alert')).toContainText('не загрузилась')
  await page.unroute('**/ShareDialog-*.js')
  await dialog.getByRole('button', { name: 'Попробовать ещё раз' }).click()
  await expect(page.getByRole('dialog', { name: 'Поделиться и процитировать' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(vekhi.timeline).toBeVisible()
})
