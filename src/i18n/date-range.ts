import type { SpokenDate } from './date-words.ts'

/** The pieces that a language puts ranges together from. */
export interface RangeWords {
  /** Between dates of several words. */
  readonly dash: string
  /** Between two numbers. */
  readonly numberDash: string
  /** Between two months of one year. */
  readonly monthDash: string
  date(date: SpokenDate): string
  /** «2021—2025 гг.» */
  years(from: number, to: number): string
  /** «5 мая» */
  dayOfMonth(date: SpokenDate): string
  month(date: SpokenDate): string
}

const isDoubtful = (date: SpokenDate) => date.approximate || date.uncertain

/** Both dates, what they share said once; null when they share nothing that a reader would skip. */
function merge(start: SpokenDate, end: SpokenDate, words: RangeWords): string | null {
  const { precision } = start
  if (precision !== end.precision || isDoubtful(start) || isDoubtful(end)) return null
  if (start.year !== end.year)
    return precision === 'year' ? words.years(start.year, end.year) : null
  const isOneMonth = start.month === end.month
  if (isOneMonth && start.day === end.day) return words.date(end)
  if (precision === 'month') return `${words.month(start)}${words.monthDash}${words.date(end)}`
  if (precision !== 'day') return null
  return isOneMonth
    ? `${start.day}${words.numberDash}${words.date(end)}`
    : `${words.dayOfMonth(start)}${words.dash}${words.date(end)}`
}

/** «5—9 мая 2022 г.», «23 ноября 2022 г. — 31 декабря 2023 г.», as an editor would shorten them. */
export const rangeInWords = (start: SpokenDate, end: SpokenDate, words: RangeWords): string =>
  merge(start, end, words) ?? `${words.date(start)}${words.dash}${words.date(end)}`
