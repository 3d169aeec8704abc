// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { EventPanel } from '#/event/EventPanel.tsx'
import { LanguageContext } from '#/i18n/language.tsx'
import type { Lang } from '#/model/lang.ts'
import type { View } from '#/model/view.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'
import { openInStore, viewNow } from '../../support/store.ts'

const text = (ru: string, en = ru) => ({ ru, en })
const term = (id: string, ru: string, en = ru) => ({ id, label: text(ru, en) })

const EVENTS = [
  eventOf('treaty', '1992-05-15', { claim: 'context', title: text('Договор', 'Treaty') }),
  eventOf('agreement', '2017-11-30', {
    track: 'csto',
    title: text('Соглашение ОДКБ', 'CSTO agreement'),
    applies: '2019-04-01/..',
  }),
  eventOf('visit', '2021-10-21', {
    track: 'by',
    title: text('Визит', 'Visit'),
    dateSource: 'other',
    dateNote: text('День — из сообщения агентства.'),
    venues: [
      { place: 'astana', role: 'held-at', certainty: 'presumed', note: text('Город не назван.') },
    ],
  }),
  eventOf('statement', '2022-11-23', {
    track: 'csto',
    kind: 'statement',
    status: 'adopted',
    title: text('Заявление министров', 'Ministers’ statement'),
    summary: text('Министры подтвердили Соглашение.', 'The ministers reaffirmed the Agreement.'),
    dateSource: 'article',
    venues: [{ place: 'yerevan', role: 'held-at' }],
    participants: [
      { state: 'BLR', role: 'adopter' },
      { state: 'KAZ', role: 'adopter' },
      { body: 'cfm', role: 'host' },
      { person: 'minister' },
    ],
    relations: [
      { type: 'reaffirms', event: 'agreement', note: text('По статье.') },
      { type: 'based-on', event: 'treaty' },
      { type: 'initiated-by', state: 'BLR' },
    ],
    evidence: {
      article: { references: [5, 9], says: text('Статья называет его актуальным.') },
      sources: [
        { source: 'S01', bearing: 'confirms', note: text('Текст заявления.') },
        { source: 'S02', bearing: 'contradicts', note: text('Называет другой день.') },
        { source: 'S03', bearing: 'adds' },
      ],
      confidence: 'confirmed',
    },
    doubt: text('День оспаривают.', 'The day is disputed.'),
  }),
  eventOf('plan', undefined, { track: 'by', claim: 'forecast', venueNote: text('Места нет.') }),
]

const REST = {
  title: text('Вехи', 'Milestones'),
  summary: text('О чём это.', 'What this is.'),
  tracks: [term('by', 'Беларусь', 'Belarus'), term('csto', 'ОДКБ', 'CSTO')],
  kinds: [term('statement', 'заявление', 'statement')],
  statuses: [term('adopted', 'принято', 'adopted')],
  roles: [
    term('adopter', 'принявшая сторона', 'adopter'),
    term('host', 'принимающая сторона', 'host'),
    term('held-at', 'место проведения', 'held at'),
  ],
  states: [
    term('BLR', 'Беларусь', 'Belarus'),
    term('KAZ', 'Казахстан', 'Kazakhstan'),
    term('ARM', 'Армения', 'Armenia'),
  ],
  bodies: [term('cfm', 'Совет министров')],
  people: [term('minister', 'Министр')],
  places: [
    { ...term('yerevan', 'Ереван', 'Yerevan'), state: 'ARM', coordinates: [44.5, 40.2] },
    {
      ...term('astana', 'Астана', 'Astana'),
      state: 'KAZ',
      coordinates: [71.4, 51.2],
      names: [{ during: '2019-03-23/2022-09-17', label: text('Нур-Султан', 'Nur-Sultan') }],
    },
  ],
  sources: [
    {
      id: 'S01',
      type: 'webpage',
      title: 'Joint statement',
      URL: 'https://www.mid.ru/a',
      language: 'en',
    },
    {
      id: 'S02',
      type: 'webpage',
      label: text('Сайт ОДКБ'),
      URL: 'https://odkb-csto.org/b',
      language: 'ru',
    },
    { id: 'S03', type: 'book', title: 'Хроника' },
  ],
  references: [
    { number: 5, text: text('Совместное заявление, 2022.'), basis: 'guess', source: 'S01' },
  ],
}

const chronicle = chronicleOf(EVENTS, REST)

function show(view: Partial<View> = {}, { lang = 'ru' as Lang, of = chronicle } = {}) {
  openInStore(of, view)
  render(
    <LanguageContext value={lang}>
      <EventPanel />
    </LanguageContext>,
  )
  return screen.getByRole('region', { name: lang === 'ru' ? 'Событие' : 'Event' })
}

afterEach(cleanup)

describe('the event panel', () => {
  it('says what, when and where, and how well the date is known', () => {
    const panel = show({ event: 'statement' })
    expect(panel.dataset.view).toBe('event')
    expect(panel.dataset.eventId).toBe('statement')
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Заявление министров')
    expect(panel.textContent).toContain('ОДКБ · заявление')
    expect(panel.textContent).toContain('23\u00a0ноября 2022\u00a0г. · Ереван, Армения')
    expect(panel.textContent).toContain('Ереван, Армения — место проведения')
    expect(within(panel).getByText('точный день, дата из статьи')).toBeTruthy()
    expect(within(panel).getByText('Факт')).toBeTruthy()
    expect(panel.textContent).not.toContain('неизвестно')
  })

  it('calls a city as it was called, with its name of today, and says what is presumed', () => {
    const panel = show({ event: 'visit' })
    expect(panel.textContent).toContain('Нур-Султан (ныне Астана), Казахстан, предположительно')
    expect(within(panel).getByText('Город не назван.')).toBeTruthy()
    expect(within(panel).getByText('День — из сообщения агентства.')).toBeTruthy()
  })

  it('says first what it was, then how well that is known', () => {
    const panel = show({ event: 'statement' })
    const inOrder = [
      'Факт',
      'Заявление министров',
      'Ереван',
      'Министры подтвердили',
      'Участники',
      'Статус',
      'Связи',
      'точный день',
      'Сомнение',
      'Подтверждено другими источниками',
    ].map((words) => panel.textContent.indexOf(words))
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
    expect(inOrder).not.toContain(-1)
  })

  it('gives the places a row only where the headline does not say all of them', () => {
    const panel = show({ event: 'statement' })
    expect(within(panel).queryByText('Место')).toBeNull()
    act(() => dispatch({ type: 'select', event: 'visit' }))
    expect(within(panel).getByText('Место')).toBeTruthy()
    expect(within(panel).getAllByText('место проведения')).toHaveLength(1)
  })

  it('groups who took part by role, as the dataset calls it', () => {
    show({ event: 'statement' })
    const names = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent)
    expect(names.slice(0, 3)).toEqual([
      'Участники: принявшая сторона',
      'Участники: принимающая сторона',
      'Участники',
    ])
  })

  it('sets titles of 60 characters and more smaller', () => {
    const of = chronicleOf([
      eventOf('short', '2020', { title: text('x'.repeat(59)) }),
      eventOf('long', '2021', { title: text('x'.repeat(60)) }),
    ])
    show({ event: 'short' }, { of })
    const short = screen.getByRole('heading', { level: 2 }).className
    act(() => dispatch({ type: 'select', event: 'long' }))
    expect(screen.getByRole('heading', { level: 2 }).className).not.toBe(short)
  })

  it('opens what is to be said about a relation', async () => {
    const user = userEvent.setup()
    const panel = show({ event: 'statement' })
    const toggle = within(panel).getByRole('button', { name: 'Пояснение к связи' })
    const note = document.getElementById(toggle.getAttribute('aria-controls') ?? '')
    expect(note?.textContent).toBe('По статье.')
    expect(note?.hidden).toBe(true)
    await user.click(toggle)
    expect(note?.hidden).toBe(false)
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
  })

  it('says since when it holds', () => {
    show({ event: 'agreement' })
    const name = screen.getByText('Действует')
    expect(name.tagName).toBe('DT')
    expect(name.nextElementSibling?.textContent).toBe('с\u00a01\u00a0апреля 2019\u00a0г.')
  })

  it('shows what has neither date nor place, and why', () => {
    const panel = show({ event: 'plan' })
    expect(within(panel).getByText('Без даты')).toBeTruthy()
    expect(within(panel).getByText('Места нет.')).toBeTruthy()
    expect(within(panel).getByText('Прогноз авторов')).toBeTruthy()
    expect(within(panel).queryByText(/вне показанного времени/)).toBeNull()
  })

  it('narrows to a state by its chip, and back', async () => {
    const user = userEvent.setup()
    show({ event: 'statement' })
    const chip = screen.getByRole('button', { name: /^Беларусь/ })
    expect(chip.getAttribute('aria-pressed')).toBe('false')
    await user.click(chip)
    expect(viewNow().states).toEqual(['BLR'])
    expect(chip.getAttribute('aria-pressed')).toBe('true')
    await user.click(chip)
    expect(viewNow().states).toEqual([])
    expect(screen.queryByRole('button', { name: /Совет министров/ })).toBeNull()
    expect(screen.getByText('Совет министров')).toBeTruthy()
  })

  it('links what it is bound to, in both directions, and follows without loading anew', async () => {
    const user = userEvent.setup()
    const panel = show({ event: 'statement', lang: 'ru' })
    const link = within(panel).getByRole('link', { name: 'Соглашение ОДКБ' })
    const query = new URLSearchParams(link.getAttribute('href') ?? '')
    expect(query.get('event')).toBe('agreement')
    expect(query.get('lang')).toBe('ru')
    expect(link.hasAttribute('data-event-id')).toBe(false)
    expect(link.closest('dd')?.previousElementSibling?.textContent).toBe('подтверждает:')
    expect(within(panel).getByText('инициатор:').nextElementSibling?.textContent).toBe('Беларусь')
    await user.click(link)
    expect(viewNow().event).toBe('agreement')
    expect(useApp.getState().pointedAt).toBeNull()
    expect(document.activeElement).toBe(panel)
    const back = screen.getByRole('link', { name: 'Заявление министров' })
    expect(back.closest('dd')?.previousElementSibling?.textContent).toBe('подтверждено в:')
  })

  it('gives contradictions first, with addresses and foreign languages', () => {
    const panel = show({ event: 'statement' })
    expect(
      within(panel)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Статья',
      'Другие источники противоречат',
      'Другие источники подтверждают',
      'Другие источники дополняют',
    ])
    const [, link] = within(panel)
      .getAllByRole('link')
      .filter((anchor) => anchor.getAttribute('target') === '_blank')
    expect(link?.getAttribute('href')).toBe('https://www.mid.ru/a')
    expect(link?.getAttribute('rel')).toBe('noreferrer')
    expect(link?.parentElement?.textContent).toContain('mid.ru, на английском')
    expect(link?.querySelector('cite')?.lang).toBe('en')
    expect(within(panel).getByText('Хроника').closest('a')).toBeNull()
  })

  it('opens what could be found out about a reference of the article', async () => {
    const user = userEvent.setup()
    const panel = show({ event: 'statement' })
    const number = within(panel).getByRole('button', { name: /Ссылка 5/ })
    const reference = document.getElementById(number.getAttribute('aria-controls') ?? '')
    expect(reference?.hidden).toBe(true)
    await user.click(number)
    expect(number.getAttribute('aria-expanded')).toBe('true')
    expect(reference?.hidden).toBe(false)
    expect(reference?.textContent).toContain('Совместное заявление, 2022.')
    expect(reference?.textContent).toContain('Предположение')
    expect(within(panel).getByText('[9]').tagName).toBe('SPAN')
  })

  it('shows the doubt under its heading', () => {
    const panel = show({ event: 'statement' })
    const heading = within(panel).getByRole('heading', { level: 3, name: 'Сомнение' })
    expect(heading.nextElementSibling?.textContent).toBe('День оспаривают.')
  })

  it('goes to the neighbours and stays operable at the ends', async () => {
    const user = userEvent.setup()
    show({ event: 'visit' })
    const next = screen.getByRole('button', { name: /^Следующее: Заявление министров/ })
    expect(next.title).toBe('Заявление министров, 23\u00a0ноября 2022\u00a0г.')
    expect(within(next).getByText('Заявление министров')).toBeTruthy()
    expect(next.textContent).not.toContain('2022')
    await user.click(next)
    expect(viewNow().event).toBe('statement')
    await user.keyboard('{Enter}')
    expect(viewNow().event).toBe('plan')
    expect(document.activeElement).toBe(next)
    expect(next.getAttribute('aria-disabled')).toBe('true')
    expect(next.textContent).toBe('Дальше ничего нет')
    await user.click(screen.getByRole('button', { name: /^Предыдущее: Заявление/ }))
    expect(viewNow().event).toBe('statement')
  })

  it('closes and keeps the focus', async () => {
    const user = userEvent.setup()
    const panel = show({ event: 'visit' })
    await user.click(screen.getByRole('button', { name: 'Закрыть событие' }))
    expect(viewNow().event).toBeNull()
    expect(panel.hasAttribute('data-event-id')).toBe(false)
    expect(document.activeElement).toBe(panel)
  })

  it('says when the event lies outside the filter, and clears it', async () => {
    const user = userEvent.setup()
    show({ event: 'visit', tracks: ['csto'] })
    expect(screen.getByText('Это событие не проходит через отбор.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Сбросить отбор' }))
    expect(viewNow().tracks).toEqual([])
    expect(screen.queryByText('Это событие не проходит через отбор.')).toBeNull()
  })

  it('lets background through where only that hides the event', async () => {
    const user = userEvent.setup()
    show({ event: 'treaty' })
    await user.click(screen.getByRole('button', { name: 'Показать и фон' }))
    expect(viewNow().claims).toContain('context')
    expect(screen.queryByText('Это событие не проходит через отбор.')).toBeNull()
  })

  it('says when the event is outside the time in sight, and shows it', async () => {
    const user = userEvent.setup()
    show({ event: 'visit', range: { first: 10_000, last: 12_000 } })
    expect(screen.getByText('Это событие вне показанного времени.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Показать на ленте' }))
    expect(viewNow().event).toBe('visit')
    expect(screen.queryByText('Это событие вне показанного времени.')).toBeNull()
  })

  it('marks a text that is there in another language only', () => {
    const of = chronicleOf([eventOf('a', '2020', { title: { ru: 'Только по-русски' } })])
    show({ event: 'a' }, { of, lang: 'en' })
    expect(screen.getByRole('heading', { level: 2 }).lang).toBe('ru')
  })
})

describe('the welcome', () => {
  it('says what this is, how to read it, and begins with each track', async () => {
    const user = userEvent.setup()
    const panel = show({}, { lang: 'en' })
    expect(panel.hasAttribute('data-event-id')).toBe(false)
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Milestones')
    expect(within(panel).getByText('What this is.')).toBeTruthy()
    expect(
      within(panel)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Where to start', 'How to read it'])
    const links = within(panel).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['Visit', 'CSTO agreement'])
    await user.click(links[0] as HTMLElement)
    expect(viewNow().event).toBe('visit')
  })

  it('begins with one sentence; the rest of the summary comes last', () => {
    const summary = text('Что это, г. Минск. Как сделано. Чьи оценки.')
    const panel = show({}, { of: chronicleOf(EVENTS, { ...REST, summary }) })
    expect(within(panel).getByText('Что это, г. Минск.')).toBeTruthy()
    expect(panel.textContent.trimEnd().endsWith('Как сделано. Чьи оценки.')).toBe(true)
  })

  it('begins with the stops of the first story where there is one', () => {
    const step = (event: string, ru: string) => ({ heading: text(ru), view: { event } })
    const of = chronicleOf(EVENTS, {
      ...REST,
      stories: [
        {
          id: 'told',
          title: text('История'),
          steps: [step('statement', 'Сначала'), step('nowhere', 'Никуда'), step('visit', 'Потом')],
        },
      ],
    })
    show({}, { of })
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Сначала',
      'Потом',
    ])
  })
})

describe('hostile strings', () => {
  it('shows markup as text, wherever it stands', () => {
    const bad = '<img src=x onerror=alert(1)>'
    const of = chronicleOf(
      [
        eventOf('bad', '2020', {
          title: text(`${bad} title`),
          summary: text(`${bad} summary`),
          doubt: text(`${bad} doubt`),
          participants: [{ state: 'ZZZ' }],
          relations: [{ type: 'expects', event: 'long', note: text(`${bad} note`) }],
          evidence: {
            article: { references: [], says: text(`${bad} says`) },
            sources: [{ source: 'S', bearing: 'adds', note: text(`${bad} source`) }],
          },
        }),
        eventOf('long', '2021', { title: text('x'.repeat(10_000)) }),
      ],
      {
        states: [termOf('ZZZ')],
        sources: [{ id: 'S', type: 'webpage', title: bad, URL: 'javascript:alert(1)' }],
      },
    )
    const panel = show({ event: 'bad' }, { of })
    expect(panel.querySelector('img, script')).toBeNull()
    for (const where of ['title', 'summary', 'doubt', 'note', 'says', 'source']) {
      expect(panel.textContent).toContain(`${bad} ${where}`)
    }
    expect(panel.innerHTML).not.toContain('javascript:')
  })
})
