import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIMS } from '#/model/claim.ts'
import { LANGS } from '#/model/lang.ts'
import { RELATION_TYPES } from '#/model/relation.ts'
import { DEFAULT_VIEW, PARTS, SORTS, THEMES, type View } from '#/model/view.ts'
import { ANY_ID, readAddress, writeAddress } from '#/state/address.ts'

/** Ids as the format allows them: no spaces, commas, semicolons or slashes. */
const id = fc
  .oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => /^[^\s,;/]+$/u.test(text))
const ids = fc.uniqueArray(id, { maxLength: 4 })
/** Years of four digits: EDTF has no days beyond. */
const day = fc.integer({ min: -3_650_000, max: 2_900_000 })
const range = fc
  .tuple(day, day, fc.constantFrom('both', 'first', 'last', 'none'))
  .map(([a, b, ends]) => ({
    first: ends === 'last' || ends === 'none' ? null : Math.min(a, b),
    last: ends === 'first' || ends === 'none' ? null : Math.max(a, b),
  }))
const degrees = (limit: number) =>
  fc
    .integer({ min: -limit * 1000, max: limit * 1000 })
    .map((thousandths) => thousandths / 1000 || 0)
const box = fc
  .tuple(degrees(180), degrees(85), degrees(180), degrees(85))
  .filter(([x1, y1, x2, y2]) => x1 !== x2 && y1 !== y2)
  .map(
    ([x1, y1, x2, y2]) =>
      [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const,
  )
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values))
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })

const view: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom('explore' as const, 'list' as const),
  event: orNull(id),
  lang: orNull(fc.constantFrom(...LANGS)),
  theme: fc.constantFrom(...THEMES),
  range: orNull(range),
  bbox: orNull(box),
  group: orNull(id),
  asof: orNull(
    fc.oneof(
      day.map((on) => ({ kind: 'day' as const, day: on })),
      fc
        .tuple(day, day)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ kind: 'change' as const, from: Math.min(a, b), to: Math.max(a, b) })),
    ),
  ),
  tracks: ids,
  kinds: ids,
  states: ids,
  places: ids,
  bodies: ids,
  statuses: ids,
  claims: orNull(fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1 })),
  disputed: fc.boolean(),
  q: fc.oneof(fc.constant(''), text),
  within: fc.array(range, { maxLength: 3 }),
  area: fc.array(box, { maxLength: 3 }),
  sort: fc.constantFrom(...SORTS),
  by: orNull(fc.constantFrom(...SORTS)),
  panel: orNull(fc.constantFrom('glossary', 'about')),
  compare: fc.uniqueArray(id, { maxLength: 2 }),
  relation: orNull(fc.constantFrom(...RELATION_TYPES)),
  story: orNull(text),
  step: orNull(fc.integer({ min: 1, max: 9999 })),
  session: orNull(text),
  show: some(PARTS),
  data: orNull(text),
})

const foreign = fc.array(
  fc.tuple(fc.stringMatching(/^utm_[a-z]{1,8}$/), fc.string({ unit: 'grapheme', maxLength: 12 })),
  { maxLength: 3 },
)

describe('an address', () => {
  it('says a whole view and reads back as just that view', () => {
    fc.assert(
      fc.property(view, foreign, (written, others) => {
        const read = readAddress(writeAddress(written, others), ANY_ID)
        expect(read.dropped).toEqual([])
        expect(read.view).toEqual(written)
        expect(read.foreign).toEqual(others)
      }),
      { numRuns: 500 },
    )
  })

  it('is empty where all is as by default', () => {
    expect(writeAddress(DEFAULT_VIEW)).toBe('')
    expect(readAddress('', ANY_ID).view).toEqual(DEFAULT_VIEW)
  })

  it('reads anything at all without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (search) => {
        readAddress(search, ANY_ID)
      }),
    )
  })

  it('names what could not be used and keeps the rest', () => {
    const known = { has: (_kind: string, wanted: string) => wanted === 'csto' }
    const { view, dropped } = readAddress(
      '?event=nobody&tracks=csto,nowhere&range=2017/2016&theme=dark&bbox=1,2,3',
      known,
    )
    expect(view).toEqual({ ...DEFAULT_VIEW, tracks: ['csto'], theme: 'dark' })
    expect(dropped).toEqual([
      { parameter: 'event', value: 'nobody', reason: 'unknown-id' },
      { parameter: 'tracks', value: 'nowhere', reason: 'unknown-id' },
      { parameter: 'range', value: '2017/2016', reason: 'not-a-date' },
      { parameter: 'bbox', value: '1,2,3', reason: 'not-a-box' },
    ])
  })
})

it('compares two and says which others it leaves out', () => {
  const { view, dropped } = readAddress('?compare=BLR,KAZ,RUS', ANY_ID)
  expect(view.compare).toEqual(['BLR', 'KAZ'])
  expect(dropped).toEqual([{ parameter: 'compare', value: 'RUS', reason: 'too-many' }])
})
