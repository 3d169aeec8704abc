import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { rowAt } from '#/index/row.ts'
import { dayFromCivil } from '#/model/day.ts'
import { wholeOf } from '#/state/time-window.ts'
import { makeLayout } from '#/timeline/layout.ts'
import { type Mark, makeScene } from '#/timeline/scene.ts'
import { makeTimeScale } from '#/timeline/time-scale.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const measure = (text: string) => text.length * 7
const WIDTH = 1000
const DAY = 86_400_000

interface Look {
  readonly from?: number
  readonly to?: number
  readonly height?: number
  readonly selected?: string
  readonly rows?: readonly Row[]
}

function lookAt(chronicle: Chronicle, look: Look = {}) {
  const whole = wholeOf(chronicle)
  const timeWindow = { start: look.from ?? whole.start, end: look.to ?? whole.end }
  const scale = makeTimeScale(timeWindow, WIDTH)
  const selected = look.selected === undefined ? null : (chronicle.rowOf(look.selected) ?? null)
  const rows =
    look.rows ?? Array.from({ length: chronicle.columns.dated }, (_, position) => rowAt(position))
  const layout = makeLayout({
    chronicle,
    rows,
    selected,
    pixelsPerDay: scale.pixelsPerDay,
    whole,
    lang: 'ru',
    sizes: { rem: 16, height: look.height ?? 300 },
    measure,
  })
  return { layout, ...makeScene({ chronicle, layout, scale, measure }, selected) }
}

const single = (marks: readonly Mark[], id: string) => {
  const mark = marks.find((candidate) => candidate.kind === 'single' && candidate.id === id)
  if (mark?.kind !== 'single') throw new Error(`no mark of its own: ${id}`)
  return mark
}

/** What of a label and a mark is inked, without the air about it. */
function inkOf(mark: Mark) {
  if (mark.kind === 'burst') return [{ left: mark.left, right: mark.right, y: mark.y }]
  const { label, y } = mark
  if (!label) return [{ left: mark.body.left, right: mark.body.right, y }]
  const width = measure(label.text)
  const left = label.anchor === 'start' ? label.x : label.x - width
  return [
    { left: mark.body.left, right: mark.body.right, y },
    { left, right: left + width, y },
  ]
}

const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

describe('the picture of the timeline', () => {
  it('draws a day, a month, a year and an open end each in its own way', () => {
    const chronicle = chronicleOf([
      eventOf('day', '2017-11-30'),
      eventOf('month', '2021-06'),
      eventOf('year', '2021'),
      eventOf('open', '2009/..'),
      eventOf('about', '2015-05-05~'),
    ])
    const { marks } = lookAt(chronicle)
    expect(single(marks, 'day').shape).toBe('point')
    expect(single(marks, 'month').shape).toBe('vague')
    expect(single(marks, 'about').shape).toBe('vague')
    const year = single(marks, 'year').body
    expect(year.right - year.left).toBeGreaterThan(2 * 14)
    expect(single(marks, 'open').body.startsAs).toBe('soft')
    expect(single(marks, 'open').body.endsAs).toBe('open')
  })

  it('stands each event in the lane of its track', () => {
    const chronicle = chronicleOf(
      [eventOf('a', '2017-01-01', { track: 'x' }), eventOf('b', '2017-01-01', { track: 'y' })],
      { tracks: [termOf('x'), termOf('y')] },
    )
    const { marks } = lookAt(chronicle)
    expect(single(marks, 'a').y).toBeLessThan(single(marks, 'b').y)
  })

  it('gives one lane to all where there is no height for more', () => {
    const tracks = ['a', 'b', 'c', 'd', 'e'].map(termOf)
    const chronicle = chronicleOf([eventOf('e', '2017')], { tracks })
    expect(lookAt(chronicle, { height: 60 }).layout.lanes).toHaveLength(1)
    expect(lookAt(chronicle, { height: 300 }).layout.lanes).toHaveLength(5)
  })

  it('merges what would collide into one that stands for all of it', () => {
    const events = Array.from({ length: 40 }, (_, n) =>
      eventOf(`e${n}`, `2017-01-${String((n % 28) + 1).padStart(2, '0')}`),
    )
    const { marks } = lookAt(
      chronicleOf([...events, eventOf('early', '1990'), eventOf('late', '2024')]),
      { height: 60 },
    )
    const count = marks.reduce(
      (sum, mark) => sum + (mark.kind === 'burst' ? mark.rows.length : 1),
      0,
    )
    expect(count).toBe(42)
    expect(marks.length).toBeLessThan(15)
  })

  it('never merges the selected event, at thirty or at a hundred thousand', () => {
    for (const count of [30, 100_000]) {
      const events = Array.from({ length: count }, (_, n) =>
        eventOf(`e${n}`, isoDay(11_000 + ((n * 7919) % 9000))),
      )
      const { marks } = lookAt(chronicleOf(events), { selected: 'e7', height: 40 })
      expect(single(marks, 'e7').id).toBe('e7')
      expect(marks.length).toBeLessThan(100)
    }
  })

  it('draws the selected event even when the filter drops it', () => {
    const chronicle = chronicleOf([eventOf('kept', '2017'), eventOf('dropped', '2018')])
    const rows = [chronicle.rowOf('kept') as Row]
    expect(single(lookAt(chronicle, { rows, selected: 'dropped' }).marks, 'dropped')).toBeTruthy()
  })

  it('counts what lies beyond each edge, and knows when the selected event does', () => {
    const chronicle = chronicleOf([
      eventOf('a', '2010-05-05'),
      eventOf('b', '2012-05-05'),
      eventOf('c', '2018-05-05'),
      eventOf('d', '2022-05-05'),
    ])
    const { marks, signs } = lookAt(chronicle, {
      from: dayFromCivil(2017, 1, 1),
      to: dayFromCivil(2019, 1, 1),
      selected: 'a',
    })
    expect(marks.map(({ key }) => key)).toEqual(['c'])
    expect(signs.map(({ side, count }) => [side, count])).toEqual([
      ['before', 2],
      ['after', 1],
    ])
    expect(signs[0]?.selected).toBe(chronicle.rowOf('a'))
    expect(signs[0]?.nearest).toBe(chronicle.rowOf('b'))
  })

  it('keeps the label of a long span in sight while any of the span is', () => {
    const chronicle = chronicleOf([eventOf('long', '2000/2020'), eventOf('other', '1995')])
    const from = dayFromCivil(2010, 1, 1)
    const { marks } = lookAt(chronicle, { from, to: from + 365 })
    const { label } = single(marks, 'long')
    expect(label?.text).toBe('long')
    expect(label?.x).toBeGreaterThanOrEqual(0)
    expect(label?.x).toBeLessThan(WIDTH / 2)
  })

  it('moves the picture without reshuffling it when time is panned', () => {
    const events = Array.from({ length: 60 }, (_, n) => eventOf(`e${n}`, isoDay(15_000 + n * 37)))
    const chronicle = chronicleOf(events)
    const before = lookAt(chronicle, { from: 15_400, to: 16_400 })
    const after = lookAt(chronicle, { from: 15_500, to: 16_500 })
    for (const mark of after.marks) {
      const same = before.marks.find(({ key }) => key === mark.key)
      if (same) expect(mark.y).toBe(same.y)
    }
  })

  it('gives a dense mark an element that it keeps when panned, and leaves to its like when zoomed', () => {
    const events = Array.from({ length: 3000 }, (_, n) => eventOf(`e${n}`, isoDay(11_000 + n)))
    const chronicle = chronicleOf(events)
    const at = { from: 12_000, to: 13_000, height: 40 }
    const { layout, marks: before } = lookAt(chronicle, at)
    const scale = makeTimeScale({ start: 12_100, end: 13_100 }, WIDTH)
    const panned = makeScene({ chronicle, layout, scale, measure }, null).marks
    const zoomed = lookAt(chronicle, { ...at, to: 12_600 }).marks
    const slots = new Map(before.map(({ key, slot }) => [key, slot]))
    const kept = panned.filter(({ key }) => slots.has(key))
    expect(kept.length).toBeGreaterThan(5)
    for (const { key, slot } of kept) expect(slot).toBe(slots.get(key))
    const taken = new Set(before.map(({ slot }) => slot))
    const reused = zoomed.filter(({ slot }) => taken.has(slot)).length
    expect(reused).toBeGreaterThan(zoomed.length * 0.9)
    expect(new Set(zoomed.map(({ slot }) => slot)).size).toBe(zoomed.length)
  })

  it('lets no labels or marks collide, whatever the dates', () => {
    const date = fc.integer({ min: 14_000, max: 19_000 }).map(isoDay)
    const span = fc
      .tuple(fc.integer({ min: 14_000, max: 19_000 }), fc.integer({ min: 1, max: 900 }))
      .map(([start, days]) => `${isoDay(start)}/${isoDay(start + days)}`)
    const events = fc.array(
      fc.record({
        date: fc.oneof(date, date, span),
        title: fc.string({ minLength: 1, maxLength: 30 }),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(events, fc.integer({ min: 40, max: 600 }), (made, height) => {
        const chronicle = chronicleOf(
          made.map(({ date: when, title }, n) =>
            eventOf(`e${n}`, when, { title: { ru: title.trim() || 'x' } }),
          ),
        )
        const { marks, layout } = lookAt(chronicle, { height })
        const over = new Set(
          layout.lanes.flatMap(({ placed }) => placed.flatMap((bar) => bar.over)),
        )
        // Where rows run out marks stand upon bars, by design: those are looked at elsewhere.
        if (over.size > 0) return
        const ink = marks.map((mark) => ({ mark, pieces: inkOf(mark) }))
        for (const [index, one] of ink.entries()) {
          for (const other of ink.slice(index + 1)) {
            for (const a of one.pieces) {
              for (const b of other.pieces) {
                const isApart = a.y !== b.y || a.right <= b.left + 0.5 || b.right <= a.left + 0.5
                if (!isApart) throw new Error(`${one.mark.key} upon ${other.mark.key}`)
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
