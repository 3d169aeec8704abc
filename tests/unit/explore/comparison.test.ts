import { describe, expect, it } from 'vitest'
import {
  belongingsOf,
  bodiesOf,
  chosenSides,
  compareSides,
  sideOf,
  termsAbout,
} from '#/explore/comparison.ts'
import { builtIn } from '../../support/built-in.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const chronicle = builtIn()
const ids = (rows: readonly number[]) => rows.map((row) => chronicle.eventAt(row as never).id)
const sides = (...wanted: string[]) => {
  const chosen = chosenSides(chronicle, wanted)
  if (!chosen) throw new Error('no sides')
  return chosen
}

describe('two sides', () => {
  it('are the states of the story unless others are asked for', () => {
    expect(sides().map(({ term }) => term.id)).toEqual(['BLR', 'KAZ'])
    expect(sides('csto', 'cis').map(({ kind }) => kind)).toEqual(['track', 'track'])
    expect(sides('RUS').map(({ term }) => term.id)).toEqual(['RUS', 'BLR'])
    expect(sides('BLR', 'BLR').map(({ term }) => term.id)).toEqual(['BLR', 'KAZ'])
  })

  it('are not there where nothing can be compared', () => {
    expect(chosenSides(chronicleOf([eventOf('one', '2017')]), [])).toBeNull()
  })

  it('show on one axis what each has alone and what they share', () => {
    const { years, own } = compareSides(chronicle, sides('BLR', 'KAZ'))
    const year = years.find((candidate) => candidate.year === 2017)
    expect(ids(year?.first ?? [])).toEqual([])
    expect(ids(year?.both ?? [])).toEqual(['csto-agreement-2017'])
    expect(ids(year?.second ?? [])).toEqual(['kz-cybershield-2017'])
    expect(ids(own.first)).toContain('by-concept-2019')
    expect(ids(own.second)).toEqual(
      expect.arrayContaining(['kz-cybershield-2017', 'kz-strategy-2021', 'kz-doctrine-2023']),
    )
    expect(ids(own.second)).not.toContain('by-concept-2019')
  })

  it('keep judgements apart from what happened', () => {
    const { years, judged } = compareSides(chronicle, sides('BLR', 'KAZ'))
    expect(ids(judged)).toContain('assessment-approaches')
    expect(ids(judged)).toContain('forecast-institutes')
    const told = years.flatMap(({ first, both, second }) => [...first, ...both, ...second])
    for (const row of told) {
      expect(['fact', 'context']).toContain(chronicle.eventAt(row).claim)
    }
  })

  it('put what has no date last', () => {
    const { years } = compareSides(chronicle, sides('BLR', 'KAZ'))
    expect(years.at(-1)?.year).toBeNull()
  })

  it('have memberships, bodies and terms that name them', () => {
    const [belarus, kazakhstan] = sides('BLR', 'KAZ')
    expect(belongingsOf(chronicle, belarus).map(({ group }) => group.id)).toEqual(['csto', 'cis'])
    expect(bodiesOf(chronicle, kazakhstan).map(({ id }) => id)).toContain('kaziss')
    expect(termsAbout(chronicle, belarus).map(({ id }) => id)).toContain('eurasian-reading')
    expect(termsAbout(chronicle, kazakhstan).map(({ id }) => id)).toContain('european-reading')
    expect(termsAbout(chronicle, kazakhstan).map(({ id }) => id)).not.toContain('eurasian-reading')
  })

  it('may be tracks, which belong to no group', () => {
    const side = sideOf(chronicle, 'un')
    expect(side && belongingsOf(chronicle, side)).toEqual([])
  })
})
