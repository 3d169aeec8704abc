import { civilFromDay, type Day, daysInMonth } from './day.ts'
import type { EdtfDate, EdtfFault, Precision } from './edtf-date.ts'
import { readDate, readIntervalEnd } from './edtf-forms.ts'

export type { EdtfDate, EdtfFault, Precision }

/** `open`: `..`, it has no end (yet); `unknown`: nothing stands there, it has one that is not known. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown'

export interface EdtfInterval {
  readonly kind: 'interval'
  readonly text: string
  readonly start: EdtfEnd
  readonly end: EdtfEnd
  /** Earliest day of the start, included; -Infinity when open or unknown. */
  readonly first: Day
  /** Latest day of the end, included; Infinity when open or unknown. */
  readonly last: Day
}

export type Edtf = EdtfDate | EdtfInterval

export type EdtfReading =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly fault: EdtfFault }

/** No form of levels 0 and 1 comes near; keeps hostile strings away from the expressions. */
const LONGEST = 64

const fail = (fault: EdtfFault): EdtfReading => ({ ok: false, fault })

function readEnd(text: string): EdtfEnd | EdtfFault {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readIntervalEnd(text)
}

const isFault = (read: EdtfEnd | EdtfFault): read is EdtfFault =>
  typeof read === 'string' && read !== 'open' && read !== 'unknown'

function readInterval(text: string, slash: number): EdtfReading {
  const start = readEnd(text.slice(0, slash))
  if (isFault(start)) return fail(start)
  const end = readEnd(text.slice(slash + 1))
  if (isFault(end)) return fail(end)
  const first = typeof start === 'string' ? -Infinity : start.first
  const last = typeof end === 'string' ? Infinity : end.last
  if (first > last) return fail('reversed')
  return { ok: true, value: { kind: 'interval', text, start, end, first, last } }
}

/**
 * Reads EDTF (ISO 8601-2, as the Library of Congress profiles it) of levels 0 and 1, as whole UTC
 * days: https://www.loc.gov/standards/datetime/. Level 2 (sets, qualified parts) is `not-edtf`.
 */
export function readEdtf(text: string): EdtfReading {
  if (text.length > LONGEST) return fail('too-long')
  const slash = text.indexOf('/')
  if (slash >= 0) return readInterval(text, slash)
  const read = readDate(text)
  return typeof read === 'string' ? fail(read) : { ok: true, value: read }
}

/** The date that one is ordered by: its start, else its end where only that is known; null: neither. */
export function anchorOf(date: Edtf): EdtfDate | null {
  if (date.kind === 'date') return date
  if (typeof date.start !== 'string') return date.start
  return typeof date.end === 'string' ? null : date.end
}

type Grain = 'year' | 'month' | 'day'

function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}

/** One end in the coarsest precision, `coarsest` at most, whose edge is exactly that day. */
function writeEnd(boundary: Day, side: 'first' | 'last', coarsest: Grain): string {
  const { year, month, day } = civilFromDay(boundary)
  const isMonthEdge = day === (side === 'first' ? 1 : daysInMonth(year, month))
  const isYearEdge = isMonthEdge && month === (side === 'first' ? 1 : 12)
  const yearText = writeYear(year)
  // EDTF has no days in years of more than four digits: the whole year is as near as it gets.
  if (yearText.startsWith('Y') || (isYearEdge && coarsest === 'year')) return yearText
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`
  if (isMonthEdge && coarsest !== 'day') return monthText
  return `${monthText}-${String(day).padStart(2, '0')}`
}

/**
 * A span of days, both included, as a short EDTF interval that reads back as exactly those days
 * (whole years beyond ±9999: widened to them). null is open, `..`.
 * Neither end is written so coarsely that it takes in the other (`2016-01/2016-12`, not
 * `2016/2016`): other readers of EDTF call such an interval reversed.
 */
export function writeInterval(first: Day | null, last: Day | null): string {
  if (first === null || last === null) {
    const start = first === null ? '..' : writeEnd(first, 'first', 'year')
    return `${start}/${last === null ? '..' : writeEnd(last, 'last', 'year')}`
  }
  for (const grain of ['year', 'month'] as const) {
    const start = writeEnd(first, 'first', grain)
    const end = writeEnd(last, 'last', grain)
    if (isApart(start, end)) return `${start}/${end}`
  }
  return `${writeEnd(first, 'first', 'day')}/${writeEnd(last, 'last', 'day')}`
}

function isApart(start: string, end: string): boolean {
  const from = readIntervalEnd(start)
  const to = readIntervalEnd(end)
  return typeof from !== 'string' && typeof to !== 'string' && from.last < to.first
}
