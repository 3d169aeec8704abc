import { expect, it } from 'vitest'
import { narrowingsOf } from '#/explore/narrowings.ts'
import { waysOut } from '#/explore/ways-out.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const chronicle = chronicleOf(
  [
    eventOf('one', '2017', { track: 'a', kind: 'x', status: 's' }),
    eventOf('two', '2018', { track: 'a', kind: 'x', status: 's' }),
    eventOf('three', '2019', { track: 'b', kind: 'y', status: 's' }),
    eventOf('four', '2020', { track: 'c', kind: 'y', claim: 'context' }),
  ],
  {
    tracks: [termOf('a'), termOf('b'), termOf('c')],
    kinds: [termOf('x'), termOf('y')],
    statuses: [termOf('s'), termOf('t')],
  },
)

const waysFrom = (change: Partial<Filter>) => {
  const filter = { ...EMPTY_FILTER, ...change }
  const words = { lang: 'en', shell: SHELL_WORDS.en, terms: TERM_WORDS.en } as const
  return waysOut(chronicle, filter, narrowingsOf(chronicle, filter, words)).map(
    ({ dropped, showsBackground, count }) => [
      ...dropped,
      ...(showsBackground ? ['with background'] : []),
      count,
    ],
  )
}

it('an empty result says which condition to drop, and what that would show', () => {
  expect(waysFrom({ tracks: ['b'], kinds: ['x'] })).toEqual([
    ['b', 2],
    ['x', 1],
  ])
})

it('takes the values of one facet as one condition', () => {
  expect(waysFrom({ tracks: ['b', 'c'], kinds: ['x'] })).toEqual([
    ['b', 'c', 2],
    ['x', 1],
  ])
})

it('says which two to drop where no single one is enough', () => {
  expect(waysFrom({ tracks: ['b'], kinds: ['x'], statuses: ['t'] })).toEqual([
    ['b', 't', 2],
    ['x', 't', 1],
  ])
})

it('offers background, which no chip stands for, by itself and with another condition dropped', () => {
  expect(waysFrom({ tracks: ['c'] })).toEqual([['with background', 1]])
  expect(waysFrom({ tracks: ['c'], kinds: ['x'], statuses: ['s'] })).toContainEqual(['c', 2])
  expect(waysFrom({ tracks: ['c'], statuses: ['t'] })).toEqual([['t', 'with background', 1]])
})

it('leaves all of it to the button for that', () => {
  expect(waysFrom({ tracks: ['b'], kinds: ['x'], disputed: true, statuses: ['t'] })).toEqual([])
  expect(waysFrom({ statuses: ['t'] })).toEqual([])
})
