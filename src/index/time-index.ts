import { bisectLeft } from 'd3'
import type { Columns } from '#/model/packed-events.ts'
import { type Row, rowAt } from './row.ts'
import type { Window } from './sight.ts'

/**
 * Rows in order of time, ready to be asked which of them lie in a window: making it takes one pass
 * and a sort, each answer the logarithm of that.
 */
export interface TimeIndex {
  /** How many rows have any day in the window. */
  readonly count: (window: Window) => number
  /** The first and the last of those rows, in order of rows. */
  readonly first: (window: Window) => Row | undefined
  readonly last: (window: Window) => Row | undefined
  /** Those rows, up to `most`. */
  readonly rows: (window: Window, most?: number) => readonly Row[]
}

/** @param rows With a date, ascending. */
export function makeTimeIndex(columns: Columns, rows: ArrayLike<number>): TimeIndex {
  const first = Int32Array.from(rows, (row) => columns.first[row] as number)
  const lasts = Int32Array.from(rows, (row) => columns.last[row] as number)
  // The latest day of all rows up to each: it never falls, so it can be searched.
  const reach = Int32Array.from(lasts)
  for (let index = 1; index < reach.length; index += 1) {
    if ((reach[index - 1] as number) > (reach[index] as number)) {
      reach[index] = reach[index - 1] as number
    }
  }
  const ends = lasts.slice().sort()
  // A row is in sight when first < end and last + 1 > start: so last >= the first whole day from start.
  const startDay = ({ start }: Window) => Math.floor(start)
  const lookFrom = (window: Window) => bisectLeft(reach, startDay(window))
  const lookTo = ({ end }: Window) => bisectLeft(first, end)
  const isIn = (index: number, window: Window) => (lasts[index] as number) >= startDay(window)
  return {
    // What ended before the window began before its end too.
    count: (window) => Math.max(0, lookTo(window) - bisectLeft(ends, startDay(window))),
    first: (window) => {
      const index = lookFrom(window)
      return index < lookTo(window) ? rowAt(rows[index] as number) : undefined
    },
    last: (window) => {
      for (let index = lookTo(window) - 1; index >= 0; index -= 1) {
        if (isIn(index, window)) return rowAt(rows[index] as number)
        if ((reach[index] as number) < startDay(window)) return undefined
      }
      return undefined
    },
    rows: (window, most = Number.POSITIVE_INFINITY) => {
      const found: Row[] = []
      const to = lookTo(window)
      for (let index = lookFrom(window); index < to && found.length < most; index += 1) {
        if (isIn(index, window)) found.push(rowAt(rows[index] as number))
      }
      return found
    },
  }
}
