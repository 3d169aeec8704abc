import type { EdtfDate, Precision } from '#/model/edtf.ts'

/** A date as far as it is to be said; what its precision does not need may be absent. */
export type SpokenDate = Pick<EdtfDate, 'precision' | 'year' | 'month' | 'day' | 'season'> &
  Partial<Pick<EdtfDate, 'uncertain' | 'approximate'>>

/** How one language says dates. U+00A0 keeps days to their months and marks to their years. */
export interface DateWords {
  /** January first, as they stand alone. */
  readonly months: readonly string[]
  /** For ticks. */
  readonly shortMonths: readonly string[]
  /** «около 2024 г.», “2011 (uncertain)” */
  date(date: SpokenDate): string
  /** «5—9 мая 2022 г.» */
  between(start: SpokenDate, end: SpokenDate): string
  /** It lasts still, or its end is not decided. */
  since(start: SpokenDate): string
  /** It has an end, which is said apart. */
  from(start: SpokenDate): string
  until(end: SpokenDate): string
  /** Like `between`, but as short as a heading: «октябрь 2016 — март 2024». */
  heading(start: SpokenDate, end: SpokenDate): string
  /** «23.11.2022» */
  shortDay(year: number, month: number, day: number): string
  readonly ends: EndWords
  readonly precision: PrecisionWords
}

/** Ends of an interval that are no dates. */
export interface EndWords {
  readonly start: { readonly open: string; readonly unknown: string }
  readonly end: { readonly open: string; readonly unknown: string }
  readonly both: { readonly open: string; readonly unknown: string }
}

/** How well a date is known, to be read beside it or aloud. */
export interface PrecisionWords {
  readonly known: Readonly<Record<Precision, string>>
  readonly approximateDate: string
  readonly uncertainDate: string
  startTo(precision: Precision): string
  endTo(precision: Precision): string
  /** Both ends are dates. */
  endsTo(start: Precision, end: Precision): string
  readonly approximateEnds: string
  readonly uncertainEnds: string
}

/** 1–12; a word too few is a blank, never a broken page. */
export const nameOf = (names: readonly string[], month = 1) => names[month - 1] ?? ''

/** Digits of a year as people count them: −43 is 44 (BCE); five and more are grouped. */
export function yearDigits(year: number, separator: string): string {
  const digits = String(year <= 0 ? 1 - year : year)
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

/**
 * The number that people give to a hundred years: `19XX`, 1900 to 1999, is the 20th century, though
 * by the book that runs from 1901 to 2000.
 */
export function centuryOf(earliestYear: number): number {
  const hundred = Math.floor(earliestYear / 100)
  // −199 to −100, 200 to 101 BCE, are the second before our era.
  return hundred >= 0 ? hundred + 1 : Math.ceil((1 - (earliestYear + 99)) / 100)
}

/** Winter runs into the next year: 2019/20, 1999/2000. */
export function winterYears(year: number, digits: (year: number) => string): string {
  if (year < 1) return digits(year)
  const next = String(year + 1)
  return `${digits(year)}/${next.endsWith('00') ? next : next.slice(-2)}`
}
