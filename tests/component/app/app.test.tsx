// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventOf, termOf } from '../../support/sample.ts'

// The views have tests of their own; here it matters only that they are put in their places.
const broken = { map: false }
vi.mock('#/map/MapView.tsx', async () => {
  const { useEffect } = await import('react')
  return {
    MapView: ({ onReady }: { onReady: () => void }) => {
      if (broken.map) throw new Error('a map that breaks')
      useEffect(onReady, [onReady])
      return <section data-view="map">map</section>
    },
  }
})
vi.mock('#/timeline/Timeline.tsx', async () => {
  const { useEffect } = await import('react')
  return {
    Timeline: ({ onReady }: { onReady: () => void }) => {
      useEffect(onReady, [onReady])
      return <section data-view="timeline">timeline</section>
    },
  }
})
vi.mock('#/timeline/TimeStrip.tsx', () => ({ TimeStrip: () => <div>strip</div> }))
vi.mock('#/event/EventPanel.tsx', () => ({
  EventPanel: () => (
    <section data-view="event" tabIndex={-1}>
      <button type="button">panel</button>
    </section>
  ),
}))
vi.mock('#/list/ListView.tsx', () => ({
  ListView: () => (
    <section data-view="list">
      list
      <a href="?event=two" aria-current="true">
        the selected row
      </a>
    </section>
  ),
}))

const CATALOGUE = {
  format: 'vekhi-catalogue/1',
  default: 'sample',
  datasets: [{ id: 'sample', file: 'sample.json', title: { ru: 'Пример' } }],
}
const DATASET = {
  format: 'vekhi/1',
  id: 'sample',
  title: { ru: 'Пример', en: 'Sample' },
  tracks: [termOf('a'), termOf('b')],
  events: [
    eventOf('one', '2017-11-30', { track: 'a' }),
    eventOf('two', '2019-03-18', { track: 'b' }),
  ],
}

let files: Record<string, unknown>
let fetched: string[]

/** Answers from `files`: an object as JSON, a string as it is, nothing as 404. */
const answer = async (address: string | URL | Request) => {
  const url = new URL(String(address))
  fetched.push(url.href)
  const file = files[url.pathname.split('/').at(-1) ?? '']
  if (file === undefined) return new Response('', { status: 404 })
  return new Response(typeof file === 'string' ? file : JSON.stringify(file))
}

/** The page as it opens at an address, waited for until the data has come or failed. */
async function open(search = '') {
  vi.resetModules()
  history.replaceState(null, '', `/${search}`)
  const [{ App }, { start }, { connectKeyboard }] = await Promise.all([
    import('#/app/App.tsx'),
    import('#/app/start.ts'),
    import('#/app/keyboard.ts'),
  ])
  stopKeys = connectKeyboard(false)
  act(() => {
    void start()
    render(<App />)
  })
  await waitFor(() => expect(ready() ?? screen.queryByText(/Загрузить с /)).toBeTruthy())
}
let stopKeys = () => {}
const ready = () => document.documentElement.dataset.ready

/** Presses a button after which the views come, and waits for them. */
async function openBy(name: string | RegExp) {
  act(() => screen.getByRole('button', { name }).click())
  await waitFor(() => expect(ready()).toBe('true'))
}

beforeEach(() => {
  files = { 'index.json': CATALOGUE, 'sample.json': DATASET }
  fetched = []
  broken.map = false
  vi.stubGlobal('fetch', answer)
  document.documentElement.dataset.pageLang = 'ru'
  delete document.documentElement.dataset.ready
  window.innerWidth = 1440
  window.innerHeight = 900
})
afterEach(() => {
  stopKeys()
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** ms: the address is written at rest, and must not be when the window has gone. */
const LONGER_THAN_A_REST = 700
afterAll(() => new Promise((done) => setTimeout(done, LONGER_THAN_A_REST)))

describe('the page', () => {
  it('shows the views, says so, and bears the name of what is shown', async () => {
    await open()
    expect(ready()).toBe('true')
    expect(document.title).toBe('Пример — Вехи')
    expect(document.documentElement.lang).toBe('ru')
    expect(screen.getByText('timeline')).toBeTruthy()
  })

  it('bears the title of the selected event', async () => {
    await open('?event=two')
    expect(document.title).toBe('two — Вехи')
  })

  it('speaks the language and wears the theme that the address asks for', async () => {
    await open('?lang=en&theme=dark')
    expect(document.documentElement.lang).toBe('en')
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vekhi')
  })

  it('offers the same view in the other language', async () => {
    await open('?event=two')
    await userEvent.click(screen.getByRole('link', { name: /English/ }))
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('two — Vekhi')
  })

  it('lets one view break and the others go on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    broken.map = true
    await open()
    expect(ready()).toBe('true')
    expect(screen.getByText('timeline')).toBeTruthy()
    broken.map = false
    await userEvent.click(screen.getByRole('button', { name: 'Показать снова' }))
    expect(screen.getByText('map')).toBeTruthy()
  })

  it('shows the list alone in list mode', async () => {
    await open('?mode=list')
    expect(ready()).toBe('true')
    expect(screen.queryByText('map')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Карта' }))
    expect(await screen.findByText('map')).toBeTruthy()
  })
})

describe('an address that cannot be used', () => {
  it('is told once, value by value, and can be put away', async () => {
    await open('?event=nobody&tracks=a,zz&range=soon')
    const notice = screen.getByText(/Из ссылки не удалось понять 3 значения/).parentElement
    expect(notice?.textContent).toContain('event: «nobody»')
    expect(notice?.textContent).toContain('range: «soon»')
    expect(screen.getByRole('button', { name: 'Убрать: a' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Скрыть сообщение' }))
    expect(screen.queryByText(/Из ссылки/)).toBeNull()
  })
})

describe('data that cannot be shown', () => {
  it.each([
    [undefined, /данных нет \(404\)/],
    ['{ "format": ', /это не JSON/],
    [{ ...DATASET, format: 'vekhi/9' }, /«vekhi\/9»/],
    [{ hello: 1 }, /не хроника/],
    [{ ...DATASET, events: 1 }, /нет списка событий/],
  ])('is explained in words: case %#', async (file, words) => {
    files['sample.json'] = file
    await open()
    expect(ready()).toBe('error')
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('can be asked for again', async () => {
    const whole = files['sample.json']
    delete files['sample.json']
    await open()
    files['sample.json'] = whole
    await openBy('Попробовать ещё раз')
  })

  it('in part is listed by path and reason, the sound rest shown', async () => {
    files['sample.json'] = {
      ...DATASET,
      events: [...DATASET.events, { id: 'three' }, eventOf('four', '2017-13-45')],
    }
    await open()
    expect(ready()).toBe('true')
    const notice = screen.getByText(/В данных/).parentElement
    expect(notice?.textContent).toContain('events[2].title')
    expect(notice?.textContent).toContain('не дата EDTF: 2017-13-45')
  })
})

describe('a dataset on another host', () => {
  const search = '?data=https://data.example/sample.json'

  it('is asked for only after the person agrees to the host by name, which then stands there', async () => {
    await open(search)
    expect(fetched).toEqual([])
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('data.example')
    await openBy(/Загрузить с data\.example/)
    expect(fetched).toEqual(['https://data.example/sample.json'])
    expect(screen.getByText('Данные с другого узла: data.example')).toBeTruthy()
  })

  it('can be declined for the built-in one', async () => {
    await open(search)
    await openBy('Открыть встроенную хронику')
    expect(fetched.some((address) => address.includes('data.example'))).toBe(false)
    expect(screen.queryByText(/Данные с другого узла/)).toBeNull()
  })
})

describe('keys', () => {
  it('step through the events, and Esc closes what is open before it clears', async () => {
    await open()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.title).toBe('one — Вехи')
    await userEvent.click(screen.getByRole('button', { name: 'Фильтры' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('heading', { name: 'Фильтры' })).toBeNull()
    expect(document.title).toBe('one — Вехи')
    await userEvent.keyboard('{Escape}')
    expect(document.title).toBe('Пример — Вехи')
  })

  it('are left to the field while one types, and found again with /', async () => {
    await open()
    await userEvent.keyboard('/')
    expect(document.activeElement?.id).toBe('search')
    await userEvent.keyboard('two')
    expect(await screen.findByText(/^1 из 2 событий/)).toBeTruthy()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.title).toBe('Пример — Вехи')
  })
})

describe('the search', () => {
  it('goes with Enter to the first that is found, and keeps what was typed', async () => {
    await open()
    await userEvent.keyboard('/tw{Enter}')
    expect(document.title).toBe('two — Вехи')
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'tw')
    expect(screen.getByText(/^1 из 2 событий/)).toBeTruthy()
  })

  it('prefers what is in sight, and selects nothing without words or finds', async () => {
    await open('?range=2019')
    await userEvent.keyboard('/{Enter}')
    expect(document.title).toBe('Пример — Вехи')
    await userEvent.keyboard('zzz{Enter}')
    expect(document.title).toBe('Пример — Вехи')
    await userEvent.keyboard('{Escape}20{Enter}')
    expect(document.title).toBe('two — Вехи')
  })
})

describe('Escape', () => {
  it('leaves the focus on the panel when what had it goes with the event', async () => {
    await open('?event=two')
    ;(await screen.findByRole('button', { name: 'panel' })).focus()
    await userEvent.keyboard('{Escape}')
    expect(document.title).toBe('Пример — Вехи')
    expect(document.activeElement?.getAttribute('data-view')).toBe('event')
  })

  it('leads from a sheet that the address opened to the selected row', async () => {
    window.innerWidth = 390
    await open('?event=two')
    ;(await screen.findByRole('button', { name: 'panel' })).focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'panel' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('the selected row')
  })
})

describe('on paper', () => {
  const views = () => document.querySelectorAll('[data-view="event"]')

  for (const [name, width] of [
    ['medium', 720],
    ['narrow', 390],
  ] as const) {
    it(`the selected event stands in the ${name} layout, once, and goes again`, async () => {
      window.innerWidth = width
      await open('?event=two')
      if (width < 400) await userEvent.keyboard('{Escape}')
      expect(screen.queryByRole('button', { name: 'panel' })).toBeNull()
      // All there is has come by then.
      await (await import('#/app/deferred-views.ts')).EventPanel.load()
      act(() => void window.dispatchEvent(new Event('beforeprint')))
      expect(screen.getByRole('button', { name: 'panel' })).toBeTruthy()
      expect(views()).toHaveLength(1)
      act(() => void window.dispatchEvent(new Event('afterprint')))
      expect(screen.queryByRole('button', { name: 'panel' })).toBeNull()
    })
  }
})

describe('on paper, with nothing selected', () => {
  const list = () => document.querySelector('[data-view="list"]')
  const print = (when: 'beforeprint' | 'afterprint') =>
    act(() => void window.dispatchEvent(new Event(when)))

  for (const [name, width] of [
    ['wide', 1440],
    ['medium', 720],
  ] as const) {
    it(`the list stands in the ${name} layout, and goes again`, async () => {
      window.innerWidth = width
      await open()
      await (await import('#/app/deferred-views.ts')).ListView.load()
      expect(list()).toBeNull()
      print('beforeprint')
      expect(list()).toBeTruthy()
      print('afterprint')
      expect(list()).toBeNull()
    })
  }

  it('the sheet says so while the list has not come', async () => {
    await open()
    print('beforeprint')
    expect(screen.getByText(/Список ещё загружается/)).toBeTruthy()
    print('afterprint')
    expect(screen.queryByText(/Список ещё загружается/)).toBeNull()
  })
})

describe('the filters', () => {
  it('narrow by what is ticked and give the focus back', async () => {
    await open()
    const button = screen.getByRole('button', { name: 'Фильтры' })
    await userEvent.click(button)
    const tracks = await screen.findByRole('group', { name: 'Направления' })
    await userEvent.click(within(tracks).getByRole('checkbox', { name: /^b/ }))
    expect(screen.getByRole('button', { name: 'Фильтры 1 включено' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }))
    expect(document.activeElement).toBe(button)
    await userEvent.click(screen.getByRole('button', { name: 'Убрать: b' }))
    expect(screen.queryByRole('button', { name: 'Сбросить всё' })).toBeNull()
  })
})
