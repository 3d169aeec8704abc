import { bisectLeft } from 'd3'
import type { LaneRows } from './lane-rows.ts'

/** Events of a dense lane that begin within one cell. */
export interface Cell {
  /** CSS pixels from day 0. */
  readonly left: number
  /** Ascending; at least one. */
  readonly rows: Uint32Array
}

/** What of a dense lane is drawn, and how many of its rows come before and after that. */
export interface Cells {
  readonly cells: readonly Cell[]
  readonly before: number
  readonly after: number
}

/**
 * A lane of very many events: counted in cells of equal width that keep their place at one scale,
 * so that panning never reshuffles them. Cost: for each cell that is drawn the logarithm of the
 * number of rows; empty stretches are skipped.
 *
 * @param width Of a cell, CSS pixels.
 * @param from Drawn are the cells whose middles lie between here and `to`; CSS pixels from day 0.
 */
export function cellsOf(
  { rows, days }: LaneRows,
  pixelsPerDay: number,
  width: number,
  from: number,
  to: number,
): Cells {
  const daysWide = width / pixelsPerDay
  const firstCell = Math.ceil(from / width - 0.5)
  const lastCell = Math.floor(to / width - 0.5)
  const before = bisectLeft(days, firstCell * daysWide)
  const cells: Cell[] = []
  let start = before
  while (start < rows.length) {
    const cell = Math.floor(((days[start] as number) * pixelsPerDay) / width)
    if (cell > lastCell) break
    const end = Math.max(bisectLeft(days, (cell + 1) * daysWide, start), start + 1)
    cells.push({ left: cell * width, rows: rows.subarray(start, end) })
    start = end
  }
  return { cells, before, after: rows.length - start }
}
