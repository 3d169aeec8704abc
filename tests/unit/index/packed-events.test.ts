import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '#/dataset/parse.ts'
import { buffersOf, readFile } from '#/dataset/read-file.ts'
import { makeChronicle } from '#/index/chronicle.ts'
import { linksOf } from '#/index/links.ts'
import { rowAt } from '#/index/row.ts'
import { isInSight } from '#/index/sight.ts'
import { makeTimeIndex } from '#/index/time-index.ts'
import { generateDataset } from '../../support/generate.ts'

const opened = (count: number) => {
  const parsed = parseDataset(generateDataset(count))
  if (!parsed.ok) throw new Error(parsed.fault.kind)
  return { chronicle: makeChronicle(parsed.dataset), problems: parsed.problems }
}

describe('packed events', () => {
  const { chronicle, problems } = opened(3000)
  const { columns, eventAt, rowOf } = chronicle

  it('give every event back, found by its id', () => {
    expect(problems).toEqual([])
    for (let index = 0; index < columns.count; index += 1) {
      const row = rowOf(`event-${index}`)
      expect(row).toBeDefined()
      expect(row !== undefined && eventAt(row).id).toBe(`event-${index}`)
    }
    expect(rowOf('event-3000')).toBeUndefined()
    expect(rowOf('')).toBeUndefined()
  })

  it('stand in order of time, what has no date last', () => {
    for (let row = 1; row < columns.dated; row += 1) {
      expect(columns.first[row]).toBeGreaterThanOrEqual(columns.first[row - 1] as number)
    }
    for (let row = 0; row < columns.count; row += 1) {
      expect(eventAt(rowAt(row)).date === undefined).toBe(row >= columns.dated)
    }
  })

  it('say in columns what the events say', () => {
    for (let row = 0; row < columns.count; row += 37) {
      const event = eventAt(rowAt(row))
      expect(chronicle.dataset.tracks[columns.track[row] ?? -1]?.id).toBe(event.track)
      expect(chronicle.dataset.kinds[(columns.kind[row] ?? 0) - 1]?.id).toBe(event.kind)
      expect(chronicle.venueSets[columns.venues[row] ?? 0]).toEqual(
        event.venues.map(({ place }) => place),
      )
    }
  })

  it('know each relation from both its ends', () => {
    let links = 0
    for (let row = 0; row < columns.count; row += 1) {
      for (const { target } of eventAt(rowAt(row)).relations) {
        const other = target.kind === 'event' ? rowOf(target.id) : undefined
        if (other === undefined) continue
        links += 1
        const back = linksOf(chronicle, other).filter(
          (link) => link.direction === 'in' && link.from === row,
        )
        expect(back.length).toBeGreaterThan(0)
      }
    }
    expect(links).toBeGreaterThan(100)
  })

  it('go to another thread and come back the same', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(generateDataset(500)))
    const read = readFile(bytes.buffer)
    const there = structuredClone(read, { transfer: buffersOf(read) })
    if (!there.ok) throw new Error('not read')
    const arrived = makeChronicle(there.dataset)
    expect(arrived.columns.count).toBe(500)
    expect(arrived.eventAt(rowAt(123))).toEqual(opened(500).chronicle.eventAt(rowAt(123)))
  })
})

describe('rows by time', () => {
  const { chronicle } = opened(800)
  const { columns } = chronicle
  const rows = Array.from({ length: columns.dated }, (_, row) => rowAt(row))
  const index = makeTimeIndex(columns, rows)

  it('are counted and found as looking at each of them would', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 7000, max: 21000, noNaN: true }),
        fc.double({ min: 0.5, max: 9000, noNaN: true }),
        (start, span) => {
          const window = { start, end: start + span }
          const seen = rows.filter((row) => isInSight(chronicle, row, window))
          expect(index.count(window)).toBe(seen.length)
          expect(index.first(window)).toBe(seen[0])
          expect(index.last(window)).toBe(seen.at(-1))
          expect(index.rows(window)).toEqual(seen)
        },
      ),
    )
  })
})
