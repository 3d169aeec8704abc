import { describe, expect, it } from 'vitest'
import { claimCounts, facetOptions } from '#/explore/facet-options.ts'
import { claimsOf, narrowingsOf } from '#/explore/narrowings.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { matchEvents } from '#/index/match.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const chronicle = chronicleOf(
  [
    eventOf('one', '2017', { track: 'a', kind: 'x' }),
    eventOf('two', '2018', { track: 'a', kind: 'y' }),
    eventOf('three', '2019', { track: 'b', kind: 'x' }),
    eventOf('background', '2020', { track: 'b', kind: 'x', claim: 'context' }),
  ],
  { tracks: [termOf('a'), termOf('b'), termOf('empty')], kinds: [termOf('x'), termOf('y')] },
)
const countsOf = (facet: 'tracks' | 'kinds', change: Partial<Filter>) => {
  const filter = { ...EMPTY_FILTER, ...change }
  const { options } = facetOptions(chronicle, filter, matchEvents(chronicle, filter), facet)
  return Object.fromEntries(options.map(({ term, count }) => [term.id, count]))
}
const labelsOf = (change: Partial<Filter>) =>
  narrowingsOf(
    chronicle,
    { ...EMPTY_FILTER, ...change },
    {
      lang: 'en',
      shell: SHELL_WORDS.en,
      terms: TERM_WORDS.en,
    },
  )

describe('a facet', () => {
  it('counts what the other facets let through, and leaves out values that nothing has', () => {
    expect(countsOf('tracks', {})).toEqual({ a: 2, b: 1 })
    expect(countsOf('tracks', { kinds: ['x'] })).toEqual({ a: 1, b: 1 })
  })

  it('does not count down its own other values', () => {
    expect(countsOf('tracks', { tracks: ['a'] })).toEqual({ a: 2, b: 1 })
    expect(countsOf('kinds', { tracks: ['a'] })).toEqual({ x: 1, y: 1 })
  })

  it('counts background though it is not shown', () => {
    const matched = matchEvents(chronicle, EMPTY_FILTER)
    expect(claimCounts(chronicle, EMPTY_FILTER, matched)).toMatchObject({ fact: 3, context: 1 })
  })
})

describe('the chips', () => {
  it('are none by default', () => {
    expect(labelsOf({})).toEqual([])
  })

  it('name each value and know how to take it away', () => {
    const [first, second] = labelsOf({ tracks: ['a', 'b'] })
    expect(first).toMatchObject({ label: 'a', without: { tracks: ['b'] } })
    expect(second).toMatchObject({ label: 'b', without: { tracks: ['a'] } })
  })

  it('say of claims what is shorter: what is left, or what is missing', () => {
    expect(labelsOf({ claims: ['fact'] }).map(({ label }) => label)).toEqual(['Fact'])
    expect(
      labelsOf({ claims: ['fact', 'proposal', 'assessment', 'context'] }).map(({ label }) => label),
    ).toEqual(['With background', 'Without: Authors’ forecast'])
  })

  it('lead back to the default', () => {
    const change: Partial<Filter> = {
      q: 'word',
      tracks: ['a'],
      claims: ['fact', 'proposal', 'assessment', 'forecast', 'context'],
      disputed: true,
      within: [{ first: 0, last: 10 }],
      area: [[0, 0, 1, 1]],
    }
    const cleared = Object.assign(
      { ...EMPTY_FILTER, ...change },
      ...labelsOf(change).map(({ without }) => without),
    )
    expect(cleared).toEqual(EMPTY_FILTER)
  })
})

describe('claims', () => {
  it('are not said when they are those shown by default', () => {
    expect(claimsOf(new Set(['forecast', 'fact', 'assessment', 'proposal']))).toBeNull()
    expect(claimsOf(new Set(['context', 'fact']))).toEqual(['fact', 'context'])
  })
})
