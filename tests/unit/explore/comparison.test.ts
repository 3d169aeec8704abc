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

  it('have what their organisations did while both were members, though neither is named', () => {
    const { shared, years } = compareSides(chronicle, sides('BLR', 'KAZ'))
    expect(shared.map(({ group, isDated, rows }) => [group.id, isDated, ids(rows)])).toEqual([
      [
        'csto',
        true,
        [
          'csto-programme-2008',
          'proxy-operations',
          'kkc-2014',
          'csto-protocol-2014',
          'csto-strategy-2016',
          'proxy-meeting-2023',
          'armenia-freeze-2024',
          'rec-state-secrets',
          'rec-ict-security',
          'csto-working-group',
        ],
      ],
      ['cis', false, ['cis-agreement-2013', 'cis-statement-2020']],
    ])
    const named = years.flatMap(({ first, both, second }) => [...first, ...both, ...second])
    const elsewhere = shared.flatMap(({ rows }) => rows)
    expect(elsewhere.filter((row) => named.includes(row))).toEqual([])
  })

  it('share an organisation only as long as both were its members, and no track does', () => {
    // Uzbekistan was a member from 23 June 2006 to 19 December 2012.
    const csto = compareSides(chronicle, sides('BLR', 'UZB')).shared[0]
    expect(ids(csto?.rows ?? [])).toEqual(['csto-programme-2008', 'proxy-operations'])
    // Georgia was a party to the Treaty, never a member.
    const georgian = compareSides(chronicle, sides('BLR', 'GEO')).shared
    expect(georgian.map(({ group }) => group.id)).not.toContain('csto')
    expect(compareSides(chronicle, sides('BLR', 'cis')).shared).toEqual([])
    expect(compareSides(chronicle, sides('csto', 'cis')).shared).toEqual([])
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
