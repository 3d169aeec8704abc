import { type Day, dayFromCivil, daysInMonth } from './day.ts'

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One date, known as well as its precision says. `2004-XX` and `1985-XX-XX` are years. */
export interface EdtfDate {
  readonly kind: 'date'
  readonly text: string
  readonly precision: Precision
  /** Astronomical (0 is 1 BCE); of a decade or century its earliest. */
  readonly year: number
  /** 1–12, with a precision of month or day. */
  readonly month?: number
  readonly day?: number
  /** 21 spring … 24 winter. */
  readonly season?: number
  /** `?` or `%` */
  readonly uncertain: boolean
  /** `~` or `%` */
  readonly approximate: boolean
  /** Earliest and latest day that may be meant, both included. */
  readonly first: Day
  readonly last: Day
}

/**
 * `no-such-day`: the form is right, the calendar lacks the month or day.
 * `reversed`: an interval that ends before it starts.
 */
export type EdtfFault = 'not-edtf' | 'no-such-day' | 'reversed' | 'too-long'

/** `?`, `~`, `%` or nothing. */
export type Qualifier = string | undefined

const isUncertain = (qualifier: Qualifier) => qualifier === '?' || qualifier === '%'
const isApproximate = (qualifier: Qualifier) => qualifier === '~' || qualifier === '%'

// Each form is one plain literal: spreading parts into it takes thrice the time.

export function ofYears(
  text: string,
  precision: Precision,
  from: number,
  to: number,
  qualifier?: Qualifier,
): EdtfDate {
  return {
    kind: 'date',
    text,
    precision,
    year: from,
    uncertain: isUncertain(qualifier),
    approximate: isApproximate(qualifier),
    first: dayFromCivil(from, 1, 1),
    last: dayFromCivil(to + 1, 1, 1) - 1,
  }
}

export function ofMonth(
  text: string,
  year: number,
  month: number,
  qualifier?: Qualifier,
): EdtfDate | EdtfFault {
  const length = daysInMonth(year, month)
  if (length === 0) return 'no-such-day'
  const first = dayFromCivil(year, month, 1)
  return {
    kind: 'date',
    text,
    precision: 'month',
    year,
    month,
    uncertain: isUncertain(qualifier),
    approximate: isApproximate(qualifier),
    first,
    last: first + length - 1,
  }
}

export function ofDay(
  text: string,
  year: number,
  month: number,
  day: number,
  qualifier?: Qualifier,
): EdtfDate | EdtfFault {
  if (day < 1 || day > daysInMonth(year, month)) return 'no-such-day'
  const first = dayFromCivil(year, month, day)
  return {
    kind: 'date',
    text,
    precision: 'day',
    year,
    month,
    day,
    uncertain: isUncertain(qualifier),
    approximate: isApproximate(qualifier),
    first,
    last: first,
  }
}

/**
 * ISO 8601-2 leaves the days of a season open. Ours are the meteorological ones of the north:
 * spring is March to May; winter, the last of a year's four, runs into the next year's February.
 */
export function ofSeason(text: string, year: number, season: number): EdtfDate {
  const month = 3 * (season - 20)
  const next = month === 12 ? dayFromCivil(year + 1, 3, 1) : dayFromCivil(year, month + 3, 1)
  return {
    kind: 'date',
    text,
    precision: 'season',
    year,
    season,
    uncertain: false,
    approximate: false,
    first: dayFromCivil(year, month, 1),
    last: next - 1,
  }
}

/** Known to the day, month or year, and for sure: what ISO 8601 itself can say. */
export const isExactDate = ({ precision, approximate, uncertain, text }: EdtfDate): boolean =>
  ['day', 'month', 'year'].includes(precision) &&
  !approximate &&
  !uncertain &&
  /^\d{4}(-\d\d){0,2}$/.test(text)
