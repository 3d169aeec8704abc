import { describe, expect, it } from 'vitest'
import { rowAt } from '#/index/row.ts'
import { windowHolding } from '#/state/time-window.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

describe('a window that holds events', () => {
  const chronicle = chronicleOf([
    eventOf('early', '2014-12-23'),
    eventOf('middle', '2017-11-30'),
    eventOf('undated', undefined),
  ])
  const rows = ['early', 'middle', 'undated'].map((id) => chronicle.rowOf(id) ?? rowAt(0))
  const day = (text: string) => Date.parse(text) / 86_400_000
  const window = { start: day('2016-01-01'), end: day('2025-01-01') }

  it('reaches back to the first of them, with some air', () => {
    const { start, end } = windowHolding(chronicle, rows, window)
    expect(start).toBeLessThan(day('2014-12-23'))
    expect(start).toBeGreaterThan(day('2013-12-23'))
    expect(end).toBe(window.end)
  })

  it('stays as it is where it holds them all, dated or not', () => {
    expect(windowHolding(chronicle, rows.slice(1), window)).toEqual(window)
  })
})
