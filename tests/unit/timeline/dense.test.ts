import { describe, expect, it } from 'vitest'
import { cellsOf } from '#/timeline/cells.ts'
import { generateDataset, seeded } from '../../support/generate.ts'

const lane = (days: readonly number[]) => ({
  rows: Uint32Array.from(days, (_, index) => index),
  days: Int32Array.from(days),
})

describe('cells of a dense lane', () => {
  const random = seeded(7)
  const days = Array.from({ length: 3000 }, () => Math.floor(random() * 9000)).sort((a, b) => a - b)

  it('lose no event, whatever part of time is in sight', () => {
    for (const [from, to] of [
      [0, 9000],
      [1234, 2345],
      [-500, 300],
      [8990, 9100],
    ] as const) {
      const { cells, before, after } = cellsOf(lane(days), 0.5, 34, from * 0.5, to * 0.5)
      const drawn = cells.reduce((sum, { rows }) => sum + rows.length, 0)
      expect(before + drawn + after).toBe(days.length)
    }
  })

  it('keep their events while time is panned at one scale', () => {
    const seen = new Map<number, string>()
    for (let from = 0; from < 4000; from += 97) {
      for (const { left, rows } of cellsOf(lane(days), 0.5, 34, from, from + 900).cells) {
        const found = rows.join()
        expect(seen.get(left) ?? found).toBe(found)
        seen.set(left, found)
      }
    }
    expect(seen.size).toBeGreaterThan(50)
  })

  it('hold the events that begin in them and no others', () => {
    const { cells } = cellsOf(lane(days), 0.5, 34, 0, 4500)
    for (const { left, rows } of cells) {
      for (const row of rows) {
        const x = (days[row] ?? 0) * 0.5
        expect(x).toBeGreaterThanOrEqual(left)
        expect(x).toBeLessThan(left + 34)
      }
    }
  })
})

describe('generated datasets', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateDataset(30)).toEqual(generateDataset(30))
    expect(generateDataset(30, 2)).not.toEqual(generateDataset(30))
  })
})
