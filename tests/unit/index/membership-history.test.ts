import { expect, it } from 'vitest'
import { membershipChanges, membershipsOn } from '#/index/membership.ts'
import { membershipHistory } from '#/index/membership-history.ts'
import { readEdtf } from '#/model/edtf.ts'
import { builtIn } from '../../support/built-in.ts'

const { terms } = builtIn()
const csto = terms.groups.get('csto')
if (!csto) throw new Error('no CSTO')

const day = (text: string) => {
  const read = readEdtf(text)
  if (!read.ok) throw new Error(text)
  return read.value.first
}
const on = (text: string, status: string) =>
  [...membershipsOn(csto, day(text)).values()]
    .filter((entry) => entry.status === status)
    .map(({ state }) => state)
    .sort()

const history = membershipHistory(csto)

it('has every dated accession and withdrawal of the CSTO, from 1992 on', () => {
  expect(history[0]?.day).toBe(day('1992-05-15'))
  expect(history[0]?.began.map(({ state }) => state).sort()).toEqual([
    'ARM',
    'KAZ',
    'KGZ',
    'RUS',
    'TJK',
    'UZB',
  ])
  const charter = history.find((turn) => turn.day === day('2002-10-07'))
  expect(charter?.began.every(({ status }) => status === 'member')).toBe(true)
  expect(charter?.left).toEqual([])
  const belarus = history.find((turn) => turn.day === day('1993-12-31'))
  expect(belarus?.began.map(({ state }) => state)).toContain('BLR')
  const uzbekistan = history.filter(({ left }) => left.some(({ state }) => state === 'UZB'))
  expect(uzbekistan.map((turn) => turn.vague?.text ?? turn.day)).toEqual([
    '1999',
    day('2012-12-20'),
  ])
})

it('takes a note that holds from a day on for no change', () => {
  const contested = history.find((turn) => turn.day === day('2024-02-22'))
  expect(contested).toBeUndefined()
  expect(on('2024-02-21', 'member')).toEqual(on('2024-02-22', 'member'))
  const notes = (text: string) => membershipsOn(csto, day(text)).get('ARM')?.note
  expect([notes('2024-02-21'), notes('2024-02-22')?.en]).toEqual([
    undefined,
    expect.stringContaining('Contested'),
  ])
})

it('tells parties to the treaty in 1998 from members of the organisation', () => {
  expect(on('1998-06-01', 'member')).toEqual([])
  expect(on('1998-06-01', 'party')).toEqual(
    expect.arrayContaining(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB']),
  )
  expect(on('2003-01-01', 'member')).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'])
  expect(on('2003-01-01', 'party')).toEqual([])
})

it('says what changed between two dates', () => {
  const states = (from: string, to: string) =>
    membershipChanges(csto, day(from), day(to)).map(({ state, before, after }) => [
      state,
      before?.status ?? null,
      after?.status ?? null,
    ])
  expect(states('2006-01-01', '2007-01-01')).toEqual([['UZB', null, 'member']])
  expect(states('2012-01-01', '2013-01-01')).toEqual([['UZB', 'member', null]])
  expect(states('2017-01-01', '2023-12-31')).toEqual([])
})
