import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '#/model/view.ts'
import type { AppState } from '#/state/app-state.ts'
import { apply, initialState } from '#/state/apply.ts'
import type { Command } from '#/state/command.ts'
import { selectWindow } from '#/state/selectors.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const chronicle = chronicleOf(
  [
    eventOf('first', '2017-11-30', { track: 'a' }),
    eventOf('second', '2019-03-18', { track: 'b', claim: 'context' }),
    eventOf('third', '2022-11-23', { track: 'b', venues: [{ place: 'yerevan' }] }),
    eventOf('undated', undefined, { track: 'a' }),
  ],
  {
    tracks: [termOf('a'), termOf('b')],
    places: [{ ...termOf('yerevan'), coordinates: [44.5, 40.2] }],
    view: { range: '2017/2019' },
  },
)
const ready: AppState = apply(initialState('ru'), {
  type: 'progress',
  progress: { kind: 'ready', chronicle },
})
const after = (...commands: readonly Command[]) => commands.reduce(apply, ready)

describe('selecting', () => {
  it('brings the event into sight', () => {
    const state = after({ type: 'select', event: 'third' })
    const { start, end } = selectWindow(state)
    const row = chronicle.rowOf('third') ?? -1
    expect(chronicle.columns.first[row]).toBeGreaterThan(start)
    expect(chronicle.columns.last[row]).toBeLessThan(end)
  })

  it('moves nothing when the event is in sight already', () => {
    expect(after({ type: 'select', event: 'first' }).view.range).toBeNull()
  })

  it('keeps the chosen area while the venues lie in it, else frees the map', () => {
    const seeing = (bbox: readonly [number, number, number, number]) =>
      after({ type: 'see-area', bbox }, { type: 'select', event: 'third' }).view.bbox
    expect(seeing([40, 35, 50, 45])).toEqual([40, 35, 50, 45])
    expect(seeing([0, 0, 10, 10])).toBeNull()
  })

  it('leaves an unknown id alone', () => {
    expect(after({ type: 'select', event: 'nobody' })).toBe(ready)
  })
})

describe('stepping', () => {
  const stepped = (...to: ('previous' | 'next' | 'first' | 'last')[]) =>
    after(...to.map((to): Command => ({ type: 'step', to }))).view.event

  it('goes through the events that the filter lets through, undated ones last', () => {
    expect(stepped('next')).toBe('first')
    expect(stepped('next', 'next')).toBe('third')
    expect(stepped('next', 'next', 'next')).toBe('undated')
    expect(stepped('last', 'previous')).toBe('third')
  })

  it('stays at the ends', () => {
    expect(stepped('last', 'next')).toBe('undated')
    expect(stepped('first', 'previous')).toBe('first')
  })
})

describe('narrowing', () => {
  it('without any claim is as if none had been chosen', () => {
    expect(after({ type: 'narrow', filter: { claims: [] } }).view.claims).toBeNull()
  })

  it('is cleared without touching what is in sight', () => {
    const state = after(
      { type: 'see-range', range: { first: 0, last: 100 } },
      { type: 'narrow', filter: { tracks: ['a'], q: 'x', disputed: true } },
      { type: 'clear-filter' },
    )
    expect(state.view).toEqual({ ...DEFAULT_VIEW, range: { first: 0, last: 100 } })
  })
})

describe('going to an address', () => {
  it('shows the event where the address does not say what is to be seen', () => {
    const state = after({ type: 'go-to', view: { ...DEFAULT_VIEW, event: 'third' } })
    expect(state.view.range).not.toBeNull()
  })

  it('lets the range of the address win', () => {
    const range = { first: 0, last: 400 }
    const state = after({ type: 'go-to', view: { ...DEFAULT_VIEW, event: 'third', range } })
    expect(state.view.range).toEqual(range)
  })
})

describe('progress', () => {
  it('remembers and forgets the other host', () => {
    const { progress } = ready
    const foreign = after({ type: 'progress', progress, foreignHost: 'example.org' })
    expect(foreign.foreignHost).toBe('example.org')
    expect(apply(foreign, { type: 'progress', progress }).foreignHost).toBe('example.org')
    expect(apply(foreign, { type: 'progress', progress, foreignHost: null }).foreignHost).toBeNull()
  })
})
