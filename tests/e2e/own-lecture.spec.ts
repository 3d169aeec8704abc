import { readFileSync } from 'node:fs'
import { deflateRawSync, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const openLectures = async (page: Page) => {
  await page.getByRole('button', { name: 'Лекции' }).click()
  await expect(page.getByRole('dialog', { name: 'Лекции' })).toBeVisible()
}

const addView = async (page: Page) => {
  await openLectures(page)
  await page
    .getByRole('button', { name: /^Добавить этот вид как шаг/ })
    .first()
    .click()
}

const closeDialog = (page: Page) =>
  page.getByRole('button', { name: 'Закрыть', exact: true }).click()

const step = (page: Page, number: number) => page.getByRole('listitem', { name: `Шаг ${number}` })

const upload = (page: Page, name: string, content: string) =>
  page
    .getByLabel('Открыть файл…')
    .last()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

const LECTURE = {
  format: 'vekhi-lecture/1',
  dataset: 'by-kz-iis',
  story: {
    id: 'own-test',
    title: { ru: 'Присланная' },
    steps: [
      { id: 'a', heading: { ru: 'Первый' }, view: { event: 'by-concept-2019' } },
      { id: 'b', heading: { ru: 'Второй' }, view: { event: 'csto-statement-2022' } },
    ],
  },
}

const fragmentOf = (bytes: Buffer) => `#lecture=${bytes.toString('base64url')}`

test('a lecture is made from views, written, reordered, kept, given', async ({ page, vekhi }) => {
  await vekhi.open('?event=by-concept-2019')
  await addView(page)
  await page.getByLabel('Название лекции').fill('Две вехи')
  await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue('Концепция ИБ Беларуси')
  await closeDialog(page)
  await vekhi.timeline.locator('[data-event-id="csto-statement-2022"]').click()
  await addView(page)
  const second = step(page, 2)
  await expect(second.getByLabel('Заголовок')).toBeFocused()
  await expect(second.getByLabel('Заголовок')).toBeInViewport()
  await second.getByLabel('Заголовок').fill('Ереван')
  await second.getByLabel('Одно предложение для экрана').fill('Министры о конвенции.')
  await second.getByLabel('Заметки для себя').fill('Спросить о фотографии.')
  await second.getByLabel('Минут').fill('4')
  await second.getByRole('button', { name: 'Шаг 2: выше' }).click()
  await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue('Ереван')
  await expect(page.getByRole('button', { name: 'Шаг 1: выше' })).toBeFocused()

  await page.reload()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(page)
  await page.getByRole('button', { name: 'Начать лекцию «Две вехи»' }).click()
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  await expect(vekhi.event.getByRole('heading')).toHaveText('Ереван')
  await expect(vekhi.event).toContainText('Министры о конвенции.')
  await page.keyboard.press('PageDown')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await page.reload()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(page.getByText('Шаг 2 из 2', { exact: true })).toBeAttached()
})

test('what was done can be undone after a reload too, but not over another window’s work', async ({
  page,
  context,
  vekhi,
}) => {
  await vekhi.open('?tracks=cis')
  await openLectures(page)
  await page.getByRole('button', { name: 'Сделать лекцию из 2 событий' }).click()
  await page.getByLabel('Название лекции').fill('Обратно')
  await step(page, 2).getByRole('button', { name: 'Шаг 2: удалить' }).click()
  await expect(step(page, 2)).toHaveCount(0)
  await step(page, 1).getByLabel('Заметки для себя').fill('Написано потом')
  const reopen = async () => {
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    await openLectures(page)
  }
  await reopen()
  const undo = page.getByRole('button', { name: 'Отменить удаление шага' })
  await undo.click()
  await page.getByRole('button', { name: 'Изменить лекцию «Обратно»' }).click()
  await expect(step(page, 2).getByLabel('Заголовок')).toHaveValue('План СНГ по стратегии')
  await expect(step(page, 1).getByLabel('Заметки для себя')).toHaveValue('Написано потом')

  await step(page, 2).getByRole('button', { name: 'Шаг 2: удалить' }).click()
  await expect(undo).toBeVisible()
  const url = page.url()
  await page.goto('about:blank')
  const other = await context.newPage()
  await other.goto(url)
  await other.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(other)
  await other.getByRole('button', { name: 'Изменить лекцию «Обратно»' }).click()
  await step(other, 1).getByLabel('Заголовок').fill('Чужая правка')
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(page)
  await expect(page.getByRole('button', { name: 'Изменить лекцию «Обратно»' })).toBeVisible()
  await expect(undo).toHaveCount(0)
})

test('what is filtered becomes a lecture, in order of time', async ({ page, vekhi }) => {
  await vekhi.open('?tracks=cis')
  await openLectures(page)
  await page.getByRole('button', { name: 'Сделать лекцию из 2 событий' }).click()
  await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue('Стратегия ИБ СНГ')
  await expect(step(page, 2).getByLabel('Заголовок')).toHaveValue('План СНГ по стратегии')
})

test('saved to a file and opened again it is the same; deleting and opening are undone', async ({
  page,
  vekhi,
}) => {
  await vekhi.open('?event=by-concept-2019')
  await addView(page)
  await page.getByLabel('Название лекции').fill('В файл')
  await page.getByRole('button', { name: 'К списку лекций' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить в файл: В файл' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('В-файл.json')
  const saved = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({ format: 'vekhi-lecture/1', dataset: 'by-kz-iis' })

  const mine = page.getByRole('button', { name: 'Начать лекцию «В файл»' })
  await page.getByRole('button', { name: 'Удалить лекцию: В файл' }).click()
  await expect(mine).toHaveCount(0)
  await page.getByRole('button', { name: 'Отменить удаление лекции' }).click()
  await expect(mine).toBeVisible()
  await page.getByRole('button', { name: 'Удалить лекцию: В файл' }).click()
  await page.reload()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(page)
  await expect(mine).toHaveCount(0)
  await upload(page, 'lecture.json', saved)
  await expect(page.getByText(/^Лекция «В файл» открыта/)).toBeVisible()
  await expect(mine).toBeVisible()
  await page.getByRole('button', { name: 'Отменить открытие лекции' }).click()
  await expect(mine).toHaveCount(0)
  // A reload later too it is still at hand.
  await page.getByText(/^Удалённые/).click()
  await page.getByRole('button', { name: 'Вернуть лекцию «В файл»' }).first().click()
  await expect(mine).toBeVisible()
  // What of another file cannot be used is said, and where; the rest is there.
  const [first, second] = LECTURE.story.steps
  const steps = [
    { ...first, minutes: 'много' },
    { ...second, view: { event: 'nowhere' } },
  ]
  await upload(page, 'x.json', JSON.stringify({ ...LECTURE, story: { ...LECTURE.story, steps } }))
  await expect(page.getByText('Шаг 1 в файле: время опущено, «много» — не')).toBeVisible()
  await expect(page.getByText('Шаг 2 в файле: event: «nowhere» — такого')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Начать лекцию «Присланная»' })).toBeVisible()
})

for (const [what, content, words] of [
  ['no JSON', '{"format": "vekhi-lec', 'в нём не JSON'],
  ['something else', '{"name":"package"}', 'нет лекции «Вех»'],
  ['a chronicle', '{"format":"vekhi/1","events":[]}', 'Это хроника, а не лекция'],
  ['a version to come', '{"format":"vekhi-lecture/9"}', 'другой версией'],
  [
    'no usable step',
    '{"format":"vekhi-lecture/1","story":{"title":{"ru":"x"},"steps":[7]}}',
    'ни одного шага',
  ],
] as const) {
  test(`a file with ${what} gets words, and what one has stays`, async ({ page, vekhi }) => {
    await vekhi.open('?event=by-concept-2019')
    await addView(page)
    await page.getByRole('button', { name: 'К списку лекций' }).click()
    await upload(page, 'wrong.json', content)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('Ничего не изменилось.')).toBeVisible()
    // What was done before is not what has just failed.
    await expect(page.getByRole('button', { name: /^Отменить/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Начать лекцию «Моя лекция»' })).toBeVisible()
  })
}

for (const [how, pack] of [
  ['with a header', deflateSync],
  ['raw', deflateRawSync],
] as const) {
  test(`a lecture travels in a link (deflated ${how}) and opens elsewhere`, async ({
    page,
    vekhi,
  }) => {
    const fragment = fragmentOf(pack(JSON.stringify(LECTURE)))
    await vekhi.open(`?mode=present&story=own-test${fragment}`)
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
    await page.keyboard.press('PageDown')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    await expect(vekhi.event.getByRole('heading')).toHaveText('Второй')
  })
}

test('the link that is made is the link that is read; a cut one gets words', async ({
  page,
  context,
  vekhi,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await vekhi.open('?event=by-concept-2019')
  await addView(page)
  await page.getByLabel('Название лекции').fill('В ссылку')
  await page.getByRole('button', { name: 'К списку лекций' }).click()
  await page.getByRole('button', { name: 'Скопировать ссылку: В ссылку' }).click()
  await expect(page.getByText(/^Ссылка скопирована/)).toBeVisible()
  const address = await page.getByLabel('Ссылка с лекцией').inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(page.getByText(/^Лекция «В ссылку» открыта/)).toBeVisible()
  await page.goto('about:blank')
  await page.goto(address.slice(0, -20))
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(page.getByText(/^Ссылка с лекцией повреждена/)).toBeVisible()
})

test('with a full storage nothing is lost while the page stands, and it says so', async ({
  page,
  vekhi,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await vekhi.open('?event=by-concept-2019')
  await addView(page)
  await page.getByLabel('Название лекции').fill('Некуда')
  await expect(page.getByText(/хранилище заполнено или запрещено/)).toBeVisible()
  await closeDialog(page)
  await openLectures(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить в файл: Некуда' }).click()
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('Некуда')
})

test('without any storage lectures are given all the same', async ({ page, vekhi }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await vekhi.open('?mode=present&story=four-milestones&step=2')
  await page.keyboard.press('PageDown')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await page.keyboard.press('Escape')
  await addView(page)
  await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue('Концепция ИБ Беларуси')
})

test('two windows that edit one lecture keep both versions', async ({ page, context, vekhi }) => {
  await vekhi.open('?event=by-concept-2019')
  await addView(page)
  await page.getByLabel('Название лекции').fill('Общая')
  const other = await context.newPage()
  await other.goto('./')
  await other.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(other)
  await other.getByRole('button', { name: 'Изменить лекцию «Общая»' }).click()
  await step(other, 1).getByLabel('Заголовок').fill('Из второго окна')
  await expect(page.getByText(/^Эту лекцию изменили в другом окне/)).toBeVisible()
  await step(page, 1).getByLabel('Заголовок').fill('Из первого окна')
  await expect(page.getByText(/Сохранены обе версии/)).toBeVisible()
  await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue('Из первого окна')
  await page.reload()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await openLectures(page)
  for (const [title, heading] of [
    ['Общая', 'Из второго окна'],
    ['Общая (2)', 'Из первого окна'],
  ] as const) {
    await page.getByRole('button', { name: `Изменить лекцию «${title}»` }).click()
    await expect(step(page, 1).getByLabel('Заголовок')).toHaveValue(heading)
    await page.getByRole('button', { name: 'К списку лекций' }).click()
  }
})
