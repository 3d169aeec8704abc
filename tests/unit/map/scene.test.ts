import { describe, expect, it } from 'vitest'
import { matchEvents } from '#/index/match.ts'
import { rowAt } from '#/index/row.ts'
import { readAsOf } from '#/map/as-of.ts'
import { focusLooksOf } from '#/map/legend.ts'
import { placeMarks } from '#/map/mark-layout.ts'
import { countShown, rowsShown, unseenGroups, venueGroups } from '#/map/off-map.ts'
import { shownAt, standingMarks } from '#/map/standing.ts'
import { EMPTY_FILTER } from '#/model/view.ts'
import { dayOf, SAMPLE, sceneOf } from '../../support/map-scene.ts'

const idsOf = (rows: readonly number[]) => rows.map((row) => SAMPLE.eventAt(rowAt(row)).id)

describe('the venues of the map', () => {
  it('marks each place of matched events, with all of them', () => {
    const venues = sceneOf().venues.map(({ id, rows }) => [id, idsOf(rows)])
    expect(venues).toEqual([
      ['minsk', ['agreement', 'concept', 'chairmanship']],
      ['yerevan', ['statement', 'chairmanship']],
      ['astana', ['visit']],
    ])
  })

  it('leaves out a place where nothing matches', () => {
    const { venues } = sceneOf({ filter: { q: 'visit' } })
    expect(venues.map(({ id }) => id)).toEqual(['astana'])
  })

  it('keeps the venues of a selected event that the filter leaves out', () => {
    const { venues } = sceneOf({ event: 'statement', filter: { q: 'visit' } })
    const yerevan = venues.find(({ id }) => id === 'yerevan')
    expect(yerevan).toMatchObject({ isCurrent: true, matched: [] })
    expect(idsOf(yerevan?.rows ?? [])).toEqual(['statement'])
  })

  it('has one current venue, the first of the selected event', () => {
    const { venues } = sceneOf({ event: 'chairmanship' })
    expect(venues.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual([
      'minsk',
      'yerevan',
    ])
    expect(venues.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['yerevan'])
  })

  it('names a place as it was called on the day shown', () => {
    const nameOn = (day: string) =>
      sceneOf({ asOf: { kind: 'day', day: dayOf(day) } }).venues.find(({ id }) => id === 'astana')
        ?.name
    expect(nameOn('2021-10-21')).toBe('Нур-Султан')
    expect(nameOn('2022-11-23')).toBe('Астана')
  })

  it('tells apart what the timeline shows now and what matches at all', () => {
    const scene = sceneOf()
    const marks = placeMarks(
      scene.venues.map(({ id }, index) => ({
        id,
        at: [index * 100, 0],
        radius: 16,
        isAlone: false,
      })),
    )
    const window = { start: dayOf('2019-01-01'), end: dayOf('2020-01-01') }
    const { venues } = standingMarks(SAMPLE, scene, marks)
    expect(venues.map((venue) => [venue.id, venue.total, shownAt(venue, window)])).toEqual([
      ['minsk', 3, 1],
      ['yerevan', 2, 0],
      ['astana', 1, 0],
    ])
  })
})

describe('seats and relations', () => {
  it('shows a seat by itself only where no venue is marked', () => {
    const { seats, venues } = sceneOf()
    expect(seats.map(({ id, seated }) => [id, seated.map((body) => body.id)])).toEqual([
      ['moscow', ['csto']],
    ])
    expect(venues.find(({ id }) => id === 'minsk')?.seated.map(({ id }) => id)).toEqual(['oac'])
  })

  it('draws the selected event’s relations between places, both ways', () => {
    expect(sceneOf({ event: 'statement' }).lines.map(({ id }) => id)).toEqual(['yerevan minsk'])
    const back = sceneOf({ event: 'agreement' })
    expect(back.lines.map(({ id }) => id)).toEqual(['minsk yerevan'])
    expect(back.venues.filter(({ isRelated }) => isRelated).map(({ id }) => id)).toEqual([
      'yerevan',
    ])
  })

  it('draws no line without a selection, nor to what is filtered out', () => {
    expect(sceneOf().lines).toEqual([])
    expect(sceneOf({ event: 'statement', filter: { q: 'statement' } }).lines).toEqual([])
  })
})

describe('the shading', () => {
  it('shades the members of the day shown', () => {
    const { shading, legend } = sceneOf()
    expect([...(shading?.members ?? [])]).toEqual(['BLR', 'KAZ', 'RUS'])
    expect(legend?.entries).toEqual([{ shade: 'member', states: ['BLR', 'KAZ', 'RUS'] }])
  })

  it('gives parties to the treaty an entry of their own, and no membership', () => {
    const { shading, legend } = sceneOf({ asOf: { kind: 'day', day: dayOf('1995-01-01') } })
    expect(shading?.members.size).toBe(0)
    expect(legend?.entries).toEqual([
      { shade: 'member', states: [] },
      { shade: 'party', states: ['BLR', 'UZB'] },
    ])
  })

  it('tells who joined, who left and who became what between two days', () => {
    const between = (from: string, to: string) =>
      sceneOf({ asOf: { kind: 'change', from: dayOf(from), to: dayOf(to) } }).legend?.entries
    expect(between('2006-01-01', '2007-01-01')).toContainEqual({ shade: 'joined', states: ['UZB'] })
    expect(between('2012-01-01', '2013-01-01')).toContainEqual({ shade: 'left', states: ['UZB'] })
    expect(between('2003-01-01', '2004-01-01')).toContainEqual({
      shade: 'changed',
      states: ['BLR'],
      turn: { from: 'party', to: 'member' },
    })
  })

  it('tells of those who came and went between two days, with their notes', () => {
    const { legend } = sceneOf({
      asOf: { kind: 'change', from: dayOf('2003-01-01'), to: dayOf('2020-01-01') },
    })
    expect(legend?.meanwhile.map(({ state, status }) => [state, status])).toEqual([
      ['UZB', 'member'],
    ])
    expect(sceneOf().legend?.meanwhile).toEqual([])
  })

  it('counts the memberships that the sources give no dates for', () => {
    const group = SAMPLE.terms.groups.get('cis') ?? null
    const cis = sceneOf({ group })
    expect(cis.legend).toMatchObject({ undated: 3, inForce: 3 })
    expect(cis.legend?.entries).toEqual([
      { shade: 'member', states: [] },
      { shade: 'undated', states: ['BLR', 'KAZ', 'RUS'] },
    ])
    expect(cis.shading?.members.size).toBe(3)
    expect(sceneOf().legend).toMatchObject({ undated: 0 })
  })
})

describe('the looks of the dataset’s own states', () => {
  const looksOn = (day: string) => {
    const { shading } = sceneOf({ asOf: { kind: 'day', day: dayOf(day) } })
    return shading && focusLooksOf(['BLR', 'KAZ'], shading)
  }

  it('are one when they are alike, else each its own', () => {
    expect(looksOn('2010-01-01')).toEqual([{ shade: 'member', states: ['BLR', 'KAZ'] }])
    expect(looksOn('1995-01-01')).toEqual([
      { shade: 'party', states: ['BLR'] },
      { shade: null, states: ['KAZ'] },
    ])
  })
})

describe('a typed date', () => {
  it('may be a year, a month, a day, or two of them', () => {
    expect(readAsOf(' 2009 ')).toEqual({
      ok: true,
      asOf: { kind: 'day', day: dayOf('2009-01-01') },
    })
    expect(readAsOf('2009-08')).toEqual({
      ok: true,
      asOf: { kind: 'day', day: dayOf('2009-08-01') },
    })
    expect(readAsOf('2006/2009-08-31')).toEqual({
      ok: true,
      asOf: { kind: 'change', from: dayOf('2006-01-01'), to: dayOf('2009-08-31') },
    })
  })

  it('says why it cannot be used', () => {
    expect(readAsOf('31.08.2009')).toEqual({ ok: false, fault: 'not-a-date' })
    expect(readAsOf('2009-02-30')).toEqual({ ok: false, fault: 'no-such-day' })
    expect(readAsOf('2009/..')).toEqual({ ok: false, fault: 'not-a-date' })
    expect(readAsOf('2009/2006')).toEqual({ ok: false, fault: 'not-a-date' })
    expect(readAsOf('')).toEqual({ ok: false, fault: 'not-a-date' })
  })
})

describe('what the map looks at', () => {
  it('looks at the whole by default, as the dataset says', () => {
    expect(sceneOf().target).toMatchObject({ kind: 'home', bounds: [20, 35, 90, 62] })
  })

  it('looks at the selected event: its venues, related ones, the seats of its states', () => {
    expect(sceneOf({ event: 'statement' }).target).toMatchObject({
      kind: 'event',
      bounds: [27.567, 40.181, 44.514, 53.9],
    })
    expect(sceneOf({ event: 'visit' }).target.bounds).toEqual([27.567, 51.18, 71.446, 53.9])
  })

  it('looks at the whole for an event without any place', () => {
    expect(sceneOf({ event: 'forecast' }).target.kind).toBe('home')
  })

  it('looks in a lecture at the places that it speaks of, where a step has none', () => {
    const { target } = sceneOf({ named: ['agreement', 'statement', 'no-such-event'] })
    expect(target).toMatchObject({ kind: 'event', bounds: [20, 35, 90, 62] })
    // Clear of the caption, all of them.
    expect(target.vital).toEqual(target.points)
    expect(sceneOf({ event: 'forecast', named: ['treaty'] }).target.kind).toBe('event')
  })

  it('obeys a wish before all else', () => {
    const { target } = sceneOf({ event: 'statement', bbox: [60, 45, 80, 55] })
    expect(target).toMatchObject({ kind: 'wish', bounds: [60, 45, 80, 55] })
  })
})

describe('what is off the map', () => {
  it('is what has no venue, or none in sight', () => {
    const matched = matchEvents(SAMPLE, EMPTY_FILTER)
    const off = unseenGroups(venueGroups(SAMPLE, matched), [20, 45, 50, 60], [])
    const all = { start: dayOf('2017-01-01'), end: dayOf('2024-01-01') }
    expect(idsOf(rowsShown(off, all))).toEqual(['visit', 'plan', 'statement', 'forecast'])
    expect(countShown(off, all)).toBe(4)
    // What the timeline does not show is not missed on the map; what has no date always stands there.
    const late = { start: dayOf('2022-06-01'), end: dayOf('2024-01-01') }
    expect(idsOf(rowsShown(off, late))).toEqual(['statement', 'forecast'])
    expect(countShown(off, late)).toBe(2)
  })
})
