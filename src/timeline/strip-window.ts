import type { Row } from '#/index/row.ts'
import type { Window } from '#/index/sight.ts'
import { civilFromDay, dayFromCivil, daysInMonth } from '#/model/day.ts'
import { NARROWEST } from '#/state/time-window.ts'

export type Side = 'start' | 'end'

/** The window with one end moved; the other stays, and a month at least between them. */
export function withEnd(window: Window, side: Side, day: number, whole: Window): Window {
  const held = Math.max(whole.start, Math.min(whole.end, day))
  return side === 'start'
    ? { start: Math.min(held, window.end - NARROWEST), end: window.end }
    : { start: window.start, end: Math.max(held, window.start + NARROWEST) }
}

/** The same day some months on or back; the last day of the month where that has fewer. */
export function addMonths(day: number, months: number): number {
  const date = civilFromDay(Math.round(day))
  const count = date.year * 12 + date.month - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return dayFromCivil(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** Where a key moves an end of the window to; null: not a key of sliders. */
export function dayForKey(key: string, day: number, whole: Window): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addMonths(day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return addMonths(day, -1)
    case 'PageUp':
      return addMonths(day, 12)
    case 'PageDown':
      return addMonths(day, -12)
    case 'Home':
      return whole.start
    case 'End':
      return whole.end
    default:
      return null
  }
}

/** As many ticks as a strip can tell apart. */
const BINS = 240

/** Where events start, in shares of the whole (0 to 1), each place once, with how many at most. */
export function densityOf(
  rows: readonly Row[],
  first: Int32Array,
  whole: Window,
): readonly { readonly at: number; readonly share: number }[] {
  const counts = new Uint32Array(BINS)
  for (const row of rows) {
    const at = ((first[row] as number) + 0.5 - whole.start) / (whole.end - whole.start)
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(at * BINS)))
    counts[bin] = (counts[bin] as number) + 1
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return [...counts].flatMap((count, bin) =>
    count > 0 ? [{ at: (bin + 0.5) / BINS, share: Math.sqrt(count / most) }] : [],
  )
}
