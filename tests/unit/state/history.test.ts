// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { View } from '#/model/view.ts'
import { ANY_ID } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'
import { initialState } from '#/state/apply.ts'
import { connectHistory, type HistoryConnection } from '#/state/history.ts'

function makeStore() {
  let state = initialState('ru')
  const listeners = new Set<(state: AppState, before: AppState) => void>()
  const set = (next: AppState) => {
    const before = state
    state = next
    for (const hear of listeners) hear(next, before)
  }
  return {
    getState: () => state,
    subscribe: (hear: (state: AppState, before: AppState) => void) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    see: (view: Partial<View>) => set({ ...state, view: { ...state.view, ...view } }),
    keep: (foreign: AppState['foreign']) => set({ ...state, foreign }),
  }
}

let store: ReturnType<typeof makeStore>
let connection: HistoryConnection
let push: ReturnType<typeof vi.spyOn>
let replace: ReturnType<typeof vi.spyOn>

function connect(isFramed = false) {
  store = makeStore()
  connection = connectHistory({
    store,
    isFramed,
    knownIds: () => ANY_ID,
    goTo: (view) => store.see(view),
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/page')
  push = vi.spyOn(history, 'pushState')
  replace = vi.spyOn(history, 'replaceState')
})
afterEach(() => {
  connection.disconnect()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the address', () => {
  it.each([
    ['selecting', { event: 'a' }, '?event=a'],
    ['another face', { mode: 'list' }, '?mode=list'],
    ['a lecture', { story: 's' }, '?story=s'],
  ] as const)('gets an entry at once: %s', (_what, change, search) => {
    connect()
    store.see(change)
    expect(push).toHaveBeenCalledTimes(1)
    expect(location.search).toBe(search)
  })

  it('gets an entry for clearing too', () => {
    connect()
    store.see({ event: 'a' })
    store.see({ event: null })
    expect(push).toHaveBeenCalledTimes(2)
    expect(location.search).toBe('')
  })

  it('is replaced for all else, once a gesture rests', () => {
    connect()
    for (let turn = 0; turn < 50; turn += 1) {
      store.see({ range: { first: turn, last: 400 + turn } })
      vi.advanceTimersByTime(20)
    }
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(push).not.toHaveBeenCalled()
    expect(location.search).toContain('range=')
  })

  it('is replaced twice a second at most', () => {
    connect()
    for (let turn = 0; turn < 20; turn += 1) {
      store.see({ q: `word ${turn}` })
      vi.advanceTimersByTime(250)
    }
    vi.advanceTimersByTime(1000)
    // Five seconds and the rest.
    expect(replace.mock.calls.length).toBeLessThanOrEqual(11)
    expect(location.search).toBe('?q=word%2019')
  })

  it('leaves what was still to be written with the entry that is left', () => {
    connect()
    store.see({ q: 'word' })
    store.see({ event: 'a' })
    expect(replace).toHaveBeenCalledTimes(1)
    expect(String(replace.mock.calls[0]?.[2])).toBe('/page?q=word')
    expect(location.search).toBe('?event=a&q=word')
  })

  it('only ever replaces in a frame', () => {
    connect(true)
    store.see({ event: 'a' })
    expect(push).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(location.search).toBe('?event=a')
  })

  it('keeps parameters that are not ours, and the hash', () => {
    history.replaceState(null, '', '/page?utm=1#lecture=x')
    connect()
    store.keep([['utm', '1']])
    store.see({ event: 'a' })
    expect(location.search + location.hash).toBe('?event=a&utm=1#lecture=x')
  })

  it('is written before the page is left', () => {
    connect()
    store.see({ q: 'word' })
    dispatchEvent(new Event('pagehide'))
    expect(location.search).toBe('?q=word')
  })

  it('gets no entry for an address that was read', () => {
    connect()
    connection.withoutEntry(() => store.see({ event: 'a' }))
    expect(push).not.toHaveBeenCalled()
  })
})

describe('Back', () => {
  it('goes to the view of the entry and makes no new one', () => {
    connect()
    store.see({ event: 'a' })
    push.mockClear()
    // What a browser does when Back is pressed.
    history.replaceState(null, '', '/page?event=b&q=word')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().view).toMatchObject({ event: 'b', q: 'word' })
    expect(push).not.toHaveBeenCalled()
  })

  it('is not heard any more once disconnected', () => {
    connect()
    connection.disconnect()
    history.replaceState(null, '', '/page?event=b')
    dispatchEvent(new PopStateEvent('popstate'))
    store.see({ event: 'c' })
    expect(store.getState().view.event).toBe('c')
    expect(push).not.toHaveBeenCalled()
  })
})
