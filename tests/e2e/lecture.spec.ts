import type { Page } from '@playwright/test'
import { expect, test } from './vekhi.ts'

const MILESTONES = [
  null,
  'csto-agreement-2017',
  'by-concept-2019',
  'csto-statement-2022',
  'csto-chairmanship-2023',
  null,
]
const LECTURE = '?mode=present&story=four-milestones'

/** A key as a Russian layout sends it. */
const pressRussian = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ),
    { key, code },
  )

const stepOf = (page: Page) => new URL(page.url()).searchParams.get('step')

test.describe('on the wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('a whole lecture by PageDown alone: map, timeline and caption agree at every step', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(LECTURE)
    for (const [index, event] of MILESTONES.entries()) {
      await expect(page.getByText(`Шаг ${index + 1} из 6`, { exact: true })).toBeAttached()
      if (event) {
        await expect(vekhi.event).toHaveAttribute('data-event-id', event)
        await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute('data-event-id', event)
        await expect(vekhi.selectedIn(vekhi.map)).toBeInViewport()
      } else await expect(vekhi.event).not.toHaveAttribute('data-event-id', /./)
      await page.keyboard.press('PageDown')
    }
    // At the end it stays where it is.
    await expect(page).toHaveURL(/step=6/)
    await page.keyboard.press('PageUp')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-chairmanship-2023')
  })

  test('the sentence of each step stands clear of its venue, and nothing is set under 24 px', async ({
    page,
    vekhi,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const step of [1, 2, 3, 4, 5, 6]) {
      await vekhi.open(`${LECTURE}&step=${step}`)
      const caption = await vekhi.event.boundingBox()
      if (!caption) throw new Error('no caption')
      for (const venue of await vekhi.map.locator('[data-look="selected"]').all()) {
        const box = await venue.boundingBox()
        if (!box) throw new Error('no venue')
        const isClear =
          box.x > caption.x + caption.width ||
          box.y > caption.y + caption.height ||
          box.y + box.height < caption.y
        expect(isClear, `step ${step}`).toBe(true)
      }
      const small = await page.evaluate(() => {
        const seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = seen.nextNode(); node; node = seen.nextNode()) {
          const element = node.parentElement
          if (!element || !node.textContent?.trim()) continue
          if (element.closest('.visually-hidden, [role="toolbar"], script, style, noscript'))
            continue
          if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
            continue
          const size = Number.parseFloat(getComputedStyle(element).fontSize)
          if (size < 24) found.push(`${size} ${node.textContent.trim().slice(0, 30)}`)
        }
        return found
      })
      expect(small, `step ${step}`).toEqual([])
    }
  })

  test('only the story’s own events are named; the rest are quiet marks', async ({
    page,
    vekhi,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`${LECTURE}&step=6`)
    const labels = vekhi.timeline.locator('[data-event-id] text')
    await expect(labels.first()).toBeVisible()
    const named = await labels.evaluateAll((texts) =>
      texts.map((text) => text.closest('[data-event-id]')?.getAttribute('data-event-id')),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(MILESTONES).toContain(id)
    expect(await vekhi.timeline.locator('[data-event-id]').count()).toBeGreaterThan(named.length)
  })

  test('L keeps back what comes later, in both views, and shows it again', async ({
    page,
    vekhi,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`${LECTURE}&step=2&event=csto-agreement-2017&range=2016/2024`)
    const later = vekhi.timeline.locator('[data-event-id="csto-statement-2022"]')
    const skolkovo = vekhi.map.locator('[data-place-id="skolkovo"]')
    await expect(later).toBeVisible()
    await page.keyboard.press('l')
    await expect(later).toHaveCount(0)
    await expect(skolkovo).toHaveCount(0)
    await expect(vekhi.selectedIn(vekhi.timeline)).toBeVisible()
    await page.keyboard.press('l')
    await expect(later).toBeVisible()
  })

  test('keys: numbers and Enter, Home and End, a Russian layout, a held button', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(LECTURE)
    await page.keyboard.press('4')
    await expect(page.getByText('К шагу 4: нажмите Enter')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
    await page.keyboard.press('9')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Шага с таким номером нет.')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/step=1/)
    await page.keyboard.press('End')
    await expect(page).toHaveURL(/step=6/)
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/step=2/)
    // A button held down says the same again and again.
    await page.keyboard.down('PageDown')
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('PageDown')
    await page.keyboard.up('PageDown')
    await expect(page).toHaveURL(/step=3/)
    await pressRussian(page, 'и', 'KeyB')
    await expect(page.getByText(/^Экран погашен/)).toBeAttached()
    await pressRussian(page, 'ю', 'Period')
    await expect(page.getByText(/^Экран погашен/)).toHaveCount(0)
  })

  test('blackout holds over a reload, and going on lights the wall again', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(`${LECTURE}&step=2`)
    await page.keyboard.press('b')
    await expect(page.getByText(/^Экран погашен/)).toBeAttached()
    await expect(page).toHaveURL(/session=/)
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    await expect(page.getByText(/^Экран погашен/)).toBeAttached()
    await page.keyboard.press('PageDown')
    await expect(page.getByText(/^Экран погашен/)).toHaveCount(0)
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
  })

  test('one wanders off freely; one key leads back to the step', async ({ page, vekhi }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`${LECTURE}&step=4`)
    const sign = page.getByText('отступление, R — вернуться')
    await expect(sign).toHaveCount(0)
    await vekhi.timeline.locator('[data-event-id="cis-plan-2022"]').click()
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'cis-plan-2022')
    await expect(sign).toBeVisible()
    await page.locator('body').press('r')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
    await expect(sign).toHaveCount(0)
    await expect(vekhi.event.getByRole('heading')).toHaveText('2022: заявление министров')
  })

  test('the first Esc leaves full screen, the second the lecture', async ({ page, vekhi }) => {
    await vekhi.open(`${LECTURE}&step=4`)
    await page.keyboard.press('f')
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await expect.poll(isFull).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isFull).toBe(false)
    await expect(page).toHaveURL(/mode=present/)
    // A person lets go of the key in between.
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(page).not.toHaveURL(/mode=present/, { timeout: 3000 })
    }).toPass()
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
  })

  test('what starts a show on many clickers, F5, does no harm', async ({ page, vekhi }) => {
    await vekhi.open(`${LECTURE}&step=3`)
    await page.evaluate(() => Reflect.set(window, 'isSame', true))
    await page.keyboard.press('F5')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true)
  })

  test('controls come when the pointer moves, and do what keys do', async ({ page, vekhi }) => {
    await vekhi.open(LECTURE)
    const controls = page.getByRole('toolbar', { name: 'Управление лекцией' })
    await expect(controls).toHaveCSS('opacity', '0')
    await page.mouse.move(900, 500)
    await expect(controls).toHaveCSS('opacity', '1')
    // On a busy machine the pointer may have rested meanwhile; what a press has done it does not undo.
    const press = (name: string | RegExp, isDone = async () => false) =>
      expect(async () => {
        if (await isDone()) return
        await page.mouse.move(900, 400)
        await page.mouse.move(900, 500)
        await controls.getByRole('button', { name }).click({ timeout: 5000 })
      }).toPass()
    await press('Следующий шаг', async () => /step=2/.test(page.url()))
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-agreement-2017')
    const statement = page.getByRole('button', { name: /2022: заявление/ })
    await press(/^Шаги лекции/, () => statement.isVisible())
    await statement.click()
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
    // The pressed buttons have given the focus back: keys mean the lecture.
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/step=5/)
    await controls.getByRole('button', { name: 'Следующий шаг' }).focus()
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/step=4/)
    await press(/^Шаги лекции/, () => statement.isVisible())
    await page.keyboard.press('Escape')
    await page.mouse.move(900, 300)
    await expect(controls).toHaveCSS('opacity', '0')
    await press('Погасить экран')
    await expect(page.getByText(/^Экран погашен/)).toBeAttached()
  })

  test('a step key closes what lies over the wall, at the last step and in the search too', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(`${LECTURE}&step=5`)
    const help = page.getByRole('region', { name: 'Клавиши лекции' })
    await page.keyboard.press('?')
    await expect(help).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(help).toHaveCount(0)
    await expect(page).toHaveURL(/step=6/)
    await page.keyboard.press('?')
    await expect(help).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(help).toHaveCount(0)
    await page.keyboard.press('/')
    await page.keyboard.type('конц')
    await page.keyboard.press('PageUp')
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page).toHaveURL(/step=5/)
    await expect(page).not.toHaveURL(/q=/)
  })

  test('the spotlight stays on the thing that it is on while time moves', async ({
    page,
    vekhi,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`${LECTURE}&step=4`)
    await page.keyboard.press('s')
    const mark = vekhi.timeline.locator('[data-event-id="csto-statement-2022"]')
    await mark.hover()
    const light = page.locator('[data-light="spotlight"]')
    await expect(light).toBeVisible()
    const offset = async () => {
      const box = await mark.boundingBox()
      const x = await light.evaluate((element) =>
        Number.parseFloat(element.style.getPropertyValue('--x')),
      )
      return Math.abs(x - ((box?.x ?? 0) + (box?.width ?? 0) / 2))
    }
    await expect.poll(offset).toBeLessThan(3)
    await page.keyboard.press('-')
    await expect.poll(offset).toBeLessThan(3)
  })

  test('at a local address the QR code asks for the public one; then it carries the view', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(`${LECTURE}&step=4`)
    await page.keyboard.press('q')
    const code = page.getByRole('region', { name: 'Откройте этот вид у себя' })
    await expect(code.getByText(/телефоны слушателей её не найдут/)).toBeVisible()
    const field = code.getByLabel('Публичный адрес страницы')
    await field.fill('http://192.168.1.7/vekhi/')
    await code.getByRole('button', { name: 'Показать код' }).click()
    await expect(code.getByRole('alert')).toContainText('не местный')
    await field.fill('https://example.org/vekhi/')
    await code.getByRole('button', { name: 'Показать код' }).click()
    await expect(code.getByRole('img', { name: 'QR-код этого вида' })).toBeVisible()
    const said = code.getByText(/^https:\/\/example\.org\/vekhi\/\?/)
    await expect(said).toContainText('event=csto-statement-2022')
    await expect(said).not.toContainText('session')
    await page.locator('body').press('q')
    await expect(code).toHaveCount(0)
  })

  test('an unknown story or step is said, and the rest holds', async ({ page, vekhi }) => {
    await vekhi.open('?mode=present&story=no-such-story&event=by-concept-2019')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
    await page.keyboard.press('Escape')
    await expect(page.getByText('story: «no-such-story»')).toBeVisible()
  })

  test('without reduced motion, words change first and map and time fly together', async ({
    page,
    vekhi,
  }) => {
    await vekhi.open(`${LECTURE}&step=2`)
    const year = vekhi.timeline.getByText('2022', { exact: true })
    await expect(year).toHaveCount(0)
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-statement-2022')
    await expect(page.locator('[data-flying]')).toHaveCount(1)
    await expect(page.locator('[data-flying]')).toHaveCount(0)
    await expect(year).toBeVisible()
    await expect(vekhi.selectedIn(vekhi.timeline)).toBeInViewport()
  })

  test('with reduced motion both cut to the step', async ({ page, vekhi }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await vekhi.open(`${LECTURE}&step=2`)
    await page.evaluate(() => {
      const seen = new MutationObserver(() => Reflect.set(window, 'hasFlown', true))
      seen.observe(document.body, { subtree: true, attributeFilter: ['data-flying'] })
    })
    await page.keyboard.press('PageDown')
    await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute(
      'data-event-id',
      'by-concept-2019',
    )
    await expect(vekhi.timeline.getByText('2019', { exact: true })).toBeVisible()
    expect(await page.evaluate(() => Reflect.get(window, 'hasFlown'))).toBeUndefined()
  })
})

test('on a 4 : 3 projector every word of every step is in sight', async ({ page, vekhi }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [story, steps] of [
    ['four-milestones', 6],
    ['two-approaches', 6],
    ['from-cis-to-csto', 7],
    ['what-next', 8],
  ] as const) {
    await vekhi.open(`?mode=present&story=${story}`)
    for (let step = 1; step <= steps; step += 1) {
      await expect(page.getByText(`Шаг ${step} из ${steps}`, { exact: true })).toBeAttached()
      const isCut = await vekhi.event.evaluate(
        (caption) => caption.scrollHeight > caption.clientHeight + 1,
      )
      expect(isCut, `${story}, step ${step}`).toBe(false)
      await page.keyboard.press('PageDown')
    }
  }
})

test('a lecture is begun from the start page, with a clicker’s button too', async ({
  page,
  vekhi,
}) => {
  await vekhi.open()
  await page.getByRole('button', { name: 'Лекции' }).click()
  await expect(page.getByRole('button', { name: 'Начать лекцию «Четыре вехи»' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/mode=present.*story=four-milestones&step=1/)
  await page.keyboard.press('PageDown')
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'csto-agreement-2017')
  await page.goBack()
  await expect(page).toHaveURL(/step=1/)
})

test('a killed browser comes back to the step, and to where one had wandered', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(`./${LECTURE}&step=3`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-view="event"]')).toHaveAttribute(
    'data-event-id',
    'csto-statement-2022',
  )
  expect(stepOf(page)).toBe('4')
  await page.locator('[data-view="timeline"] [data-event-id="cis-plan-2022"]').click()
  await expect(page).toHaveURL(/event=cis-plan-2022/)
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await again.locator('html[data-ready]').waitFor({ state: 'attached' })
  await expect(again.locator('[data-view="event"]')).toHaveAttribute(
    'data-event-id',
    'cis-plan-2022',
  )
  await expect(again.getByText('Шаг 4 из 6', { exact: true })).toBeAttached()
})

test('printed, a lecture is a handout: steps, one map, one timeline, sources, address', async ({
  page,
  vekhi,
}) => {
  await vekhi.open(`${LECTURE}&step=3`)
  const land = vekhi.map.locator('path')
  await expect.poll(() => land.count()).toBeGreaterThan(100)
  // A browser lays the pages out at once: what comes later is not on paper.
  const onPaperAtOnce = await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    const found = document.querySelectorAll('[aria-label="Шаги лекции на карте"] path').length
    dispatchEvent(new Event('afterprint'))
    return found
  })
  expect(onPaperAtOnce).toBeGreaterThan(100)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Четыре вехи', level: 1 })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '2022: заявление' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Шаги лекции на карте' })).toContainText('2, 3')
  await expect(page.getByRole('img', { name: 'Шаги лекции во времени' })).toContainText('4')
  await expect(page.getByRole('heading', { name: 'Источники' })).toBeVisible()
  await expect(page.getByText(/mid\.ru/)).toBeVisible()
  // Nobody's phone could follow a local address: in words, until a public one is known.
  const code = page.getByRole('img', { name: 'QR-код этого вида' })
  await expect(code).toHaveCount(0)
  await expect(page.getByText(/^Это местный адрес/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
  await page.evaluate(() =>
    localStorage.setItem('vekhi:public-address', 'https://vekhi.example/a/'),
  )
  await page.emulateMedia({ media: 'print' })
  await expect(code).toBeVisible()
  await expect(page.getByText('https://vekhi.example/a/?lang=ru')).toBeVisible()
  await expect(page.getByText(/^Это местный адрес/)).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(vekhi.event).toHaveAttribute('data-event-id', 'by-concept-2019')
})
