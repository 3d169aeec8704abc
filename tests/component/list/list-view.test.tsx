// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageContext } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { ListView } from '#/list/ListView.tsx'
import type { Lang } from '#/model/lang.ts'
import type { View } from '#/model/view.ts'
import { selectFound } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'
import { openInStore, viewNow } from '../../support/store.ts'

const small = chronicleOf(
  [
    eventOf('agreement', '2017-11-30', {
      track: 'csto',
      title: { ru: 'Соглашение ОДКБ', en: 'CSTO agreement' },
      summary: { ru: 'Подписано в Минске', en: 'Signed in Minsk' },
      venues: [{ place: 'minsk' }],
    }),
    eventOf('visit', '2021-10-21', {
      track: 'by',
      title: { ru: 'Визит', en: 'Visit' },
      venues: [{ place: 'astana', certainty: 'presumed' }],
    }),
    eventOf('plan', '2021-12', {
      track: 'by',
      title: { ru: 'План', en: 'Plan' },
      claim: 'proposal',
    }),
    eventOf('forecast', undefined, {
      track: 'csto',
      title: { ru: 'Согласование', en: 'Approximation' },
      claim: 'forecast',
    }),
  ],
  {
    tracks: ['by', 'csto'].map(termOf),
    places: [
      { id: 'minsk', label: { ru: 'Минск', en: 'Minsk' }, coordinates: [27.5, 53.9] },
      {
        id: 'astana',
        label: { ru: 'Астана', en: 'Astana' },
        coordinates: [71.4, 51.2],
        names: [{ during: '2019-03-23/2022-09-17', label: { ru: 'Нур-Султан', en: 'Nur-Sultan' } }],
      },
    ],
  },
)

function show(
  view: Partial<View> = {},
  { chronicle = small, lang = 'ru' as Lang, variant = 'page' as 'page' | 'column' } = {},
) {
  openInStore(chronicle, view)
  return render(
    <LanguageContext value={lang}>
      <ListView variant={variant} />
    </LanguageContext>,
  )
}

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-event-id]')]
const row = (id: string) =>
  document.querySelector<HTMLAnchorElement>(`[data-event-id="${id}"]`) as HTMLAnchorElement
const focused = () => document.activeElement?.getAttribute('data-event-id')

afterEach(cleanup)

describe('what a search found', () => {
  const found = (id: string) => row(id).textContent?.replace(/\s+/g, ' ')

  it('is said where a row does not show it, and marked', () => {
    show({ q: 'подписано' }, { variant: 'column' })
    expect(found('agreement')).toMatch(/В описании: Подписано в Минске$/)
    cleanup()
    show({ q: 'visit' })
    expect(found('visit')).toMatch(/По-английски: Visit$/)
    expect(row('visit').querySelector('[lang="en"]')?.textContent).toBe('Visit')
  })

  it('is not said twice', () => {
    show({ q: 'подписано' })
    expect(found('agreement')).not.toContain('В описании')
    cleanup()
    show({ q: 'нур-султан' })
    expect(found('visit')).not.toContain('имя места')
  })

  it('is said in the page’s language', () => {
    show({ q: 'визит' }, { lang: 'en' })
    expect(found('visit')).toMatch(/In Russian: Визит$/)
  })

  it('is looked for in the rows alone that are near sight', () => {
    const many = chronicleOf(
      Array.from({ length: 5000 }, (_, index) =>
        eventOf(`e${index}`, '2020', { summary: { ru: 'Редкость' } }),
      ),
    )
    openInStore(many, { q: 'редкость' })
    const search = selectFound(useApp.getState())
    if (!search) throw new Error('no search')
    const elsewhere = vi.spyOn(search, 'elsewhere')
    show({ q: 'редкость' }, { chronicle: many, variant: 'column' })
    expect(rows().length).toBeLessThan(500)
    expect(elsewhere).toHaveBeenCalledTimes(rows().length)
    act(() => dispatch({ type: 'point', at: { kind: 'event', id: 'e1' } }))
    expect(elsewhere).toHaveBeenCalledTimes(rows().length)
  })
})

describe('the list', () => {
  it('is a landmark with a heading per year and the undated at the end', () => {
    show()
    const list = screen.getByRole('region', { name: 'Список событий' })
    expect(list.dataset.view).toBe('list')
    expect(
      within(list)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['2017', '2021', 'Без даты'])
    expect(rows().map(({ dataset }) => dataset.eventId)).toEqual([
      'agreement',
      'visit',
      'plan',
      'forecast',
    ])
  })

  it('says date, place of the time, title and claim', () => {
    show()
    expect(row('visit').textContent).toContain('21\u00a0октября 2021\u00a0г.')
    expect(row('visit').textContent).toContain('Нур-Султан (ныне Астана), предположительно')
    expect(row('forecast').textContent).toContain('Прогноз авторов')
    expect(row('agreement').textContent).not.toContain('Факт')
    expect(screen.getByText('Подписано в Минске')).toBeTruthy()
  })

  it('leaves summaries out of a column', () => {
    show({}, { variant: 'column' })
    expect(screen.queryByText('Подписано в Минске')).toBeNull()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('speaks English', () => {
    show({}, { lang: 'en' })
    expect(screen.getByRole('region', { name: 'List of events' })).toBeTruthy()
    expect(row('visit').textContent).toContain('Nur-Sultan (now Astana), presumed')
    expect(screen.getByText(/^3\sevents; no date: 1$/)).toBeTruthy()
  })

  it('selects on a click and on Enter, and leaves clicks with a modifier to the browser', async () => {
    const user = userEvent.setup()
    show()
    await user.click(row('visit'))
    expect(viewNow().event).toBe('visit')
    expect(row('visit').getAttribute('aria-current')).toBe('true')
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
    act(() => row('plan').focus())
    expect(viewNow().event).toBe('visit')
    await user.keyboard('{Enter}')
    expect(viewNow().event).toBe('plan')
    const modified = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    // Followed by the test's own page otherwise.
    const prevented = vi.fn((event: Event) => {
      const was = event.defaultPrevented
      event.preventDefault()
      return was
    })
    document.addEventListener('click', prevented, { once: true })
    act(() => void row('agreement').dispatchEvent(modified))
    expect(prevented).toHaveReturnedWith(false)
    expect(viewNow().event).toBe('plan')
  })

  it('has real addresses of the same view with that event', () => {
    show({ tracks: ['by'], lang: 'en' })
    const query = new URLSearchParams(row('visit').getAttribute('href') ?? '')
    expect(query.get('event')).toBe('visit')
    expect(query.get('tracks')).toBe('by')
    expect(query.get('lang')).toBe('en')
  })

  it('has one tab stop, which arrows, Home and End move without selecting', async () => {
    const user = userEvent.setup()
    show({ event: 'visit' })
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('visit')])
    act(() => row('visit').focus())
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('plan')
    await user.keyboard('{End}')
    expect(focused()).toBe('forecast')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('forecast')
    await user.keyboard('{Home}')
    expect(focused()).toBe('agreement')
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('agreement')
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('agreement')])
    expect(viewNow().event).toBe('visit')
  })

  it('points at what the pointer or the focus is on, and shows what others point at', async () => {
    const user = userEvent.setup()
    show()
    await user.hover(row('plan'))
    expect(useApp.getState().pointedAt).toEqual({ kind: 'event', id: 'plan' })
    await user.unhover(row('plan'))
    expect(useApp.getState().pointedAt).toBeNull()
    act(() => row('visit').focus())
    expect(useApp.getState().pointedAt).toEqual({ kind: 'event', id: 'visit' })
    act(() => row('visit').blur())
    expect(useApp.getState().pointedAt).toBeNull()
    act(() => dispatch({ type: 'point', at: { kind: 'place', id: 'minsk' } }))
    expect(row('agreement').closest('li')?.hasAttribute('data-pointed')).toBe(true)
    expect(row('visit').closest('li')?.hasAttribute('data-pointed')).toBe(false)
  })

  it('says which rows are outside the time in sight; the undated are not', () => {
    show({ range: { first: 18_262, last: 20_000 } })
    expect(
      screen.getByText('2 из 3 событий попадают в показанный отрезок времени; без даты: 1'),
    ).toBeTruthy()
    expect(within(row('agreement')).getByText('вне отрезка').className).not.toBe('visually-hidden')
    expect(row('visit').textContent).not.toContain('вне отрезка')
    expect(row('forecast').textContent).not.toContain('вне отрезка')
  })

  it('fades no row of a page; in a column only those outside the time', () => {
    const looks = () => rows().map((link) => link.closest('li')?.className)
    const range = { first: 18_262, last: 20_000 }
    const { unmount } = show({ range })
    expect(new Set(looks()).size).toBe(1)
    unmount()
    show({ range }, { variant: 'column' })
    expect(screen.getByText('2 из 3 событий; без даты: 1')).toBeTruthy()
    const [first, ...others] = looks()
    expect(others).not.toContain(first)
    expect(new Set(others).size).toBe(1)
  })

  it('takes the focus along when something else is selected, and only if it has it', () => {
    show({ event: 'agreement' })
    act(() => dispatch({ type: 'step', to: 'next' }))
    expect(document.activeElement).toBe(document.body)
    act(() => row('visit').focus())
    act(() => dispatch({ type: 'step', to: 'next' }))
    expect(viewNow().event).toBe('plan')
    expect(focused()).toBe('plan')
    act(() => dispatch({ type: 'select', event: null }))
    expect(focused()).toBe('plan')
  })

  it('is grouped as the person chooses', async () => {
    const user = userEvent.setup()
    show()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Группировать' }), 'track')
    expect(viewNow().by).toBe('track')
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent),
    ).toEqual(['by', 'csto'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Группировать' }), 'time')
    expect(viewNow().by).toBeNull()
  })

  it('says when nothing passes the filter, and clears it', async () => {
    const user = userEvent.setup()
    show({ q: 'нет такого' })
    expect(screen.getByText('Под отбор не подходит ни одно событие.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Сбросить отбор' }))
    expect(rows()).toHaveLength(4)
  })

  it('scrolls to what was selected elsewhere, not to what was chosen here', async () => {
    const user = userEvent.setup()
    show()
    const page = document.documentElement
    vi.spyOn(document, 'scrollingElement', 'get').mockReturnValue(page)
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 5000, 300, 80),
    )
    page.scrollTop = 0
    await user.click(row('plan'))
    expect(page.scrollTop).toBe(0)
    act(() => dispatch({ type: 'select', event: 'visit' }))
    expect(page.scrollTop).toBeGreaterThan(0)
    vi.restoreAllMocks()
  })
})

describe('a list of 10,000', () => {
  const many: Chronicle = chronicleOf(
    Array.from({ length: 10_000 }, (_, index) =>
      eventOf(`e${index}`, String((1000 + index / 10) | 0)),
    ),
  )

  it('has only what is near sight in the document, and says how many there are', () => {
    show({}, { chronicle: many })
    expect(rows().length).toBeGreaterThan(10)
    expect(rows().length).toBeLessThan(500)
    const item = row('e0').closest('li')
    expect(item?.getAttribute('aria-posinset')).toBe('1')
    expect(item?.getAttribute('aria-setsize')).toBe('10000')
    expect(screen.getByText(/^10\s000\sсобытий$/)).toBeTruthy()
  })

  it('leads the keyboard to rows that were not there', async () => {
    const user = userEvent.setup()
    show({}, { chronicle: many })
    expect(row('e9999')).toBeNull()
    act(() => row('e0').focus())
    await user.keyboard('{End}')
    expect(focused()).toBe('e9999')
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('e9998')
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('e9998')])
    await user.keyboard('{Home}')
    expect(focused()).toBe('e0')
  })

  it('is printed whole', () => {
    const few = chronicleOf(Array.from({ length: 600 }, (_, index) => eventOf(`e${index}`)))
    show({}, { chronicle: few })
    expect(rows().length).toBeLessThan(600)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(rows()).toHaveLength(600)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(rows().length).toBeLessThan(600)
  })

  it('always has the selected one', () => {
    show({ event: 'e7777' }, { chronicle: many })
    expect(row('e7777').getAttribute('aria-current')).toBe('true')
    expect(row('e7777').closest('li')?.getAttribute('aria-posinset')).toBe('7778')
  })

  it('has all of 500', () => {
    const few = chronicleOf(Array.from({ length: 500 }, (_, index) => eventOf(`e${index}`)))
    show({}, { chronicle: few })
    expect(rows()).toHaveLength(500)
    expect(document.querySelector('[aria-posinset]')).toBeNull()
  })
})

describe('hostile strings', () => {
  it('shows markup in titles as text', () => {
    const title = '<img src=x onerror=alert(1)><b>жирно</b>'
    const hostile = chronicleOf([
      eventOf('bad', '2020', {
        title: { ru: title },
        summary: { ru: '</p><script>alert(2)</script>\u202eзадом наперёд' },
      }),
      eventOf('"quoted"\\', '2021', { title: { ru: 'x'.repeat(10_000) } }),
    ])
    show({ event: '"quoted"\\' }, { chronicle: hostile })
    expect(row('bad').textContent).toContain(title)
    expect(document.querySelector('img, script, b')).toBeNull()
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
  })
})
