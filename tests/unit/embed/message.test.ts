import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '#/embed/message.ts'
import type { KnownIds } from '#/state/parameter.ts'

const KNOWN: KnownIds = {
  has: (kind, id) =>
    (kind === 'event' && id === 'one') || (kind === 'track' && (id === 'by' || id === 'kz')),
}
const read = (message: unknown) => readMessage(message, KNOWN)
const select = (event: unknown) => read({ vekhi: 1, type: 'select', event })
const set = (wishes: object) => read({ vekhi: 1, type: 'set', ...wishes })

describe('a message of the page that frames the app', () => {
  it('selects an event that there is, or clears the selection', () => {
    expect(select('one')).toEqual([{ type: 'select', event: 'one' }])
    expect(select(null)).toEqual([{ type: 'select', event: null }])
  })

  it('sets language, theme, span and tracks, each or all', () => {
    expect(set({ lang: 'en', theme: 'dark', range: '2017/2019', tracks: ['by', 'kz'] })).toEqual([
      { type: 'set', view: { lang: 'en' } },
      { type: 'set', view: { theme: 'dark' } },
      { type: 'see-range', range: { first: 17167, last: 18261 } },
      { type: 'narrow', filter: { tracks: ['by', 'kz'] } },
    ])
    expect(set({ tracks: 'by' })).toEqual([{ type: 'narrow', filter: { tracks: ['by'] } }])
    expect(set({ tracks: [] })).toEqual([{ type: 'narrow', filter: { tracks: [] } }])
    expect(set({})).toEqual([])
  })

  it('asks for nothing when half of it cannot be used', () => {
    expect(set({ theme: 'dark', lang: 'tlh' })).toEqual([])
    expect(set({ theme: 'dark', range: 'yesterday' })).toEqual([])
    expect(set({ theme: 'dark', tracks: ['by', 'no-such'] })).toEqual([])
    expect(set({ theme: 'dark', tracks: { 0: 'by' } })).toEqual([])
    expect(set({ theme: ['dark'] })).toEqual([])
  })

  it('is ignored in any other shape', () => {
    const strange = [
      undefined,
      null,
      1,
      'select',
      [],
      {},
      [{ vekhi: 1, type: 'select', event: 'one' }],
      { vekhi: '1', type: 'select', event: 'one' },
      { vekhi: 2, type: 'select', event: 'one' },
      { type: 'select', event: 'one' },
      { vekhi: 1, type: 'SELECT', event: 'one' },
      { vekhi: 1, type: 'toString', event: 'one' },
      { vekhi: 1, type: 'select' },
      { vekhi: 1, type: 'select', event: 'no-such' },
      { vekhi: 1, type: 'select', event: ['one'] },
      { vekhi: 1, type: 'select', event: 'javascript:alert(1)' },
      { vekhi: 1, type: 'select', event: 'one'.repeat(1_000_000) },
      { vekhi: 1, type: 'set', tracks: Array.from({ length: 100_000 }, () => 'by') },
      { vekhi: 1, type: 'set', range: '9'.repeat(1_000_000) },
    ]
    for (const message of strange) expect(read(message), String(message)).toEqual([])
  })

  it('says what is its own, not what a prototype holds', () => {
    expect(read(Object.create({ vekhi: 1, type: 'select', event: 'one' }))).toEqual([])
    const wishes = JSON.parse('{"vekhi": 1, "type": "set", "__proto__": {"theme": "dark"}}')
    expect(read(wishes)).toEqual([])
    expect(Reflect.get({}, 'theme')).toBeUndefined()
  })

  it('never throws, whatever it is', () => {
    const shaped = fc.record(
      {
        vekhi: fc.constantFrom(1, '1', null),
        type: fc.constantFrom('select', 'set', 'x'),
        event: fc.anything(),
        lang: fc.anything(),
        theme: fc.anything(),
        range: fc.anything(),
        tracks: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (message) => {
        expect(Array.isArray(read(message))).toBe(true)
      }),
    )
  })
})
