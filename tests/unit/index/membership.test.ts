import { describe, expect, it } from 'vitest'
import { isDated, membershipChanges, membershipsOn } from '#/index/membership.ts'
import { type EdtfInterval, readEdtf } from '#/model/edtf.ts'
import type { Group, Membership, MembershipStatus } from '#/model/group.ts'
import { dayOf } from '../../support/map-scene.ts'

function interval(text: string): EdtfInterval {
  const read = readEdtf(text)
  if (!read.ok || read.value.kind !== 'interval') throw new Error(text)
  return read.value
}

const entry = (
  state: string,
  during?: string,
  status: MembershipStatus = 'member',
): Membership => ({ state, status, ...(during !== undefined && { during: interval(during) }) })

const group = (...members: readonly Membership[]): Group => ({
  id: 'cis',
  label: { ru: 'СНГ', en: 'CIS' },
  members,
})

describe('memberships', () => {
  it('are dated only when both ends are told, be it that there is none', () => {
    expect(isDated(entry('BLR', '1994/2003'))).toBe(true)
    expect(isDated(entry('BLR', '1994/..'))).toBe(true)
    expect(isDated(entry('BLR', '../2003'))).toBe(true)
    expect(isDated(entry('BLR'))).toBe(false)
    expect(isDated(entry('GEO', '/2009-08'))).toBe(false)
    expect(isDated(entry('GEO', '2009-08/'))).toBe(false)
  })

  it('without a known start hold until their end', () => {
    const cis = group(entry('GEO', '/2009-08'))
    expect(membershipsOn(cis, dayOf('1990-01-01')).has('GEO')).toBe(true)
    expect(membershipsOn(cis, dayOf('2009-09-01')).has('GEO')).toBe(false)
    const changes = membershipChanges(cis, dayOf('2008-01-01'), dayOf('2010-01-01'))
    expect(changes.map(({ state, after }) => [state, after])).toEqual([['GEO', undefined]])
  })

  it('with dates win over those of the same state without', () => {
    const dated = entry('BLR', '1994/2003', 'party')
    for (const members of [
      [dated, entry('BLR')],
      [entry('BLR'), dated],
    ]) {
      expect(membershipsOn(group(...members), dayOf('2000-01-01')).get('BLR')).toBe(dated)
    }
  })
})
