import { bisectLeft } from 'd3'
import { type Row, rowAt } from '#/index/row.ts'
import type { Mark } from './scene.ts'

/** The rows that a mark stands for, ascending. */
export const rowsOf = (mark: Mark): ArrayLike<number> =>
  mark.kind === 'single' ? [mark.row] : mark.rows

export const firstRowOf = (mark: Mark): Row => rowAt(rowsOf(mark)[0] as number)

/** Whether a mark stands for a row; one for many is searched by halves. */
export const holdsRow = (mark: Mark, row: number): boolean =>
  mark.kind === 'single' ? mark.row === row : mark.rows[bisectLeft(mark.rows, row)] === row

/** Whether a mark stands for any of some rows, ascending. */
export function holdsAny(mark: Mark, rows: Uint32Array): boolean {
  const own = rowsOf(mark)
  const last = own[own.length - 1] as number
  for (let index = bisectLeft(rows, own[0] as number); index < rows.length; index += 1) {
    const row = rows[index] as number
    if (row > last) return false
    if (holdsRow(mark, row)) return true
  }
  return false
}

/**
 * Where an arrow leads from a row: along time, to either end, or to the lane above or below, and from
 * the lowest lane to what has no date.
 */
export function nextRow(
  key: string,
  from: Row,
  order: readonly Row[],
  undated: readonly Row[],
  marks: readonly Mark[],
): Row | null {
  const here = marks.find((mark) => holdsRow(mark, from))
  const together = Array.from(here ? rowsOf(here) : [from], rowAt)
  switch (key) {
    case 'ArrowRight': {
      const last = Math.max(...together.map((row) => order.indexOf(row)))
      return order[last + 1] ?? null
    }
    case 'ArrowLeft': {
      const first = Math.min(...together.map((row) => order.indexOf(row)))
      return order[first - 1] ?? null
    }
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    case 'ArrowUp':
    case 'ArrowDown':
      return here
        ? (beside(here, marks, key === 'ArrowUp' ? -1 : 1) ??
            (key === 'ArrowDown' ? (undated[0] ?? null) : null))
        : alongShelf(key, from, undated, marks)
    default:
      return null
  }
}

/** Down and up the list of what has no date; up from its first back to the lowest lane. */
function alongShelf(
  key: string,
  from: Row,
  undated: readonly Row[],
  marks: readonly Mark[],
): Row | null {
  const at = undated.indexOf(from)
  if (at < 0) return null
  if (key === 'ArrowDown') return undated[at + 1] ?? null
  const lowest = marks.toSorted((a, b) => b.y - a.y || b.x - a.x)[0]
  return undated[at - 1] ?? (lowest ? firstRowOf(lowest) : null)
}

/** The nearest mark of the nearest row above (−1) or below (1). */
function beside(here: Mark, marks: readonly Mark[], direction: -1 | 1): Row | null {
  const there = marks.filter((mark) => (mark.y - here.y) * direction > 1)
  const nearestY = Math.min(...there.map((mark) => Math.abs(mark.y - here.y)))
  const [nearest] = there
    .filter((mark) => Math.abs(mark.y - here.y) < nearestY + 1)
    .sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))
  return nearest ? firstRowOf(nearest) : null
}
