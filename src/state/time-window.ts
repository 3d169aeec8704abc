import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Window } from '#/index/sight.ts'
import { readEdtf } from '#/model/edtf.ts'
import { OPEN_FUTURE, OPEN_PAST } from '#/model/packed-events.ts'
import type { DayRange, View } from '#/model/view.ts'

/** The closest that one can look: a month. */
export const NARROWEST = 28
/** Air on either side of the first and the last date, as a share of the whole. */
const AIR = 0.03

const extents = new WeakMap<Chronicle, Window>()

function revisionDay(chronicle: Chronicle): number | null {
  const read = readEdtf(chronicle.dataset.revision ?? '')
  return read.ok && Number.isFinite(read.value.first) ? read.value.first : null
}

/** From the first to the last known day of the dataset, with some air. An open end adds nothing. */
export function wholeOf(chronicle: Chronicle): Window {
  const known = extents.get(chronicle)
  if (known) return known
  const { first, last, dated } = chronicle.columns
  let start = Infinity
  let end = -Infinity
  for (let row = 0; row < dated; row += 1) {
    const [from, to] = [first[row] as number, last[row] as number]
    if (from !== OPEN_PAST) start = Math.min(start, from)
    if (to !== OPEN_FUTURE) end = Math.max(end, to + 1)
    else if (from !== OPEN_PAST) end = Math.max(end, from + 1)
    if (from === OPEN_PAST && to !== OPEN_FUTURE) start = Math.min(start, to)
  }
  const today = revisionDay(chronicle) ?? 0
  if (start > end) [start, end] = [today - 366, today + 366]
  const air = Math.max((end - start) * AIR, NARROWEST)
  const whole = { start: start - air, end: end + air }
  extents.set(chronicle, whole)
  return whole
}

/**
 * A window that can be shown: no narrower than a month, no wider than the whole, and never so far
 * out that nothing of the dataset is left in sight. Keeps its middle where it can.
 */
export function clampWindow(window: Window, whole: Window): Window {
  const span = Math.min(Math.max(window.end - window.start, NARROWEST), whole.end - whole.start)
  const middle = (window.start + window.end) / 2
  // Half a window may hang over either end: an edge that gives is less puzzling than a wall.
  const held = Math.min(Math.max(middle, whole.start), whole.end)
  return { start: held - span / 2, end: held + span / 2 }
}

/** A range of the address as a window; open ends reach as far as the dataset does. */
export function windowOfRange(range: DayRange, whole: Window): Window {
  const start = range.first ?? Math.min(whole.start, (range.last ?? whole.end) - NARROWEST)
  const end = range.last === null ? Math.max(whole.end, start + NARROWEST) : range.last + 1
  return { start, end }
}

export const rangeOfWindow = ({ start, end }: Window): DayRange => ({ first: start, last: end - 1 })

/** What of time is in sight: as the view says, else as the dataset does, else all. */
export function windowOf(chronicle: Chronicle, view: View): Window {
  const whole = wholeOf(chronicle)
  const range = view.range ?? chronicle.dataset.view.range
  return range ? clampWindow(windowOfRange(range, whole), whole) : whole
}

/** Whether a comfortable part of an event is in sight: its start, or any of it once it began. */
function isComfortable(first: number, last: number, { start, end }: Window): boolean {
  const margin = (end - start) * 0.02
  return first < end - margin && last + 1 > start + margin
}

/** The window moved just so far that an event can be seen; the same window where it can already. */
export function windowShowing(chronicle: Chronicle, row: Row, window: Window): Window {
  const { columns } = chronicle
  if (row >= columns.dated) return window
  const first = columns.first[row] as number
  const last = columns.last[row] as number
  if (isComfortable(first, last, window)) return window
  const span = window.end - window.start
  const anchor = first === OPEN_PAST ? last : first
  // A quarter in from the edge it comes in by, so that its neighbours show as well.
  const start = anchor < window.start ? anchor - span * 0.25 : anchor - span * 0.75
  return clampWindow({ start, end: start + span }, wholeOf(chronicle))
}

/** The window widened so far that the beginning of each event is in sight, with some air. */
export function windowHolding(chronicle: Chronicle, rows: readonly Row[], window: Window): Window {
  const { first, last, dated } = chronicle.columns
  const days = rows
    .filter((row) => row < dated)
    .map((row) => (first[row] === OPEN_PAST ? last[row] : first[row]) as number)
  const [start, end] = [Math.min(window.start, ...days), Math.max(window.end, ...days)]
  const air = (end - start) * AIR
  return {
    start: start < window.start ? start - air : start,
    end: end > window.end ? end + air : end,
  }
}

/** Zooms about a day that stays where it is; `factor` above 1 shows less time. */
export function zoomWindow(window: Window, factor: number, about?: number): Window {
  const fixed = about ?? (window.start + window.end) / 2
  return {
    start: fixed - (fixed - window.start) / factor,
    end: fixed + (window.end - fixed) / factor,
  }
}
