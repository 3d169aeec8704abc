import { expect, it } from 'vitest'
import { dropHints } from '#/explore/drop-hints.ts'
import { narrowingsOf } from '#/explore/narrowings.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const chronicle = chronicleOf(
  [
    eventOf('one', '2017', { track: 'a', kind: 'x' }),
    eventOf('two', '2018', { track: 'a', kind: 'x' }),
    eventOf('three', '2019', { track: 'b', kind: 'y' }),
  ],
  { tracks: [termOf('a'), termOf('b')], kinds: [termOf('x'), termOf('y')] },
)

const hintsFor = (change: Partial<Filter>) => {
  const filter = { ...EMPTY_FILTER, ...change }
  const words = { lang: 'en', shell: SHELL_WORDS.en, terms: TERM_WORDS.en } as const
  return dropHints(chronicle, filter, narrowingsOf(chronicle, filter, words)).map(
    ({ label, count }) => [label, count],
  )
}

it('an empty result says which condition to drop, and what that would show', () => {
  expect(hintsFor({ tracks: ['b'], kinds: ['x'] })).toEqual([
    ['b', 2],
    ['x', 1],
  ])
})

it('leaves out what would not help by itself', () => {
  expect(hintsFor({ tracks: ['b'], kinds: ['x'], q: 'zzzz' })).toEqual([])
})
