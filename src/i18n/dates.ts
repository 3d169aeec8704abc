import { civilFromDay, type Day } from '#/model/day.ts'
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '#/model/edtf.ts'
import type { Lang } from '#/model/lang.ts'
import { type DateWords, nameOf } from './date-words.ts'
import { ENGLISH_DATES } from './dates-en.ts'
import { RUSSIAN_DATES } from './dates-ru.ts'

// Own tables: what Intl says differs between Node and browsers, and lacks languages to come.
const WORDS: Readonly<Record<Lang, DateWords>> = { ru: RUSSIAN_DATES, en: ENGLISH_DATES }

/** Three months: a longer span in sight is told well enough by its months. */
const DAYS_TOLD_BY_DAY = 92

type NoDate = Extract<EdtfEnd, string>

const endlessInWords = (start: NoDate, end: NoDate, { ends }: DateWords) =>
  start === end ? ends.both[start] : `${ends.start[start]}, ${ends.end[end]}`

function intervalInWords({ start, end }: EdtfInterval, words: DateWords): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return endlessInWords(start, end, words)
    return `${words.until(end)}${start === 'unknown' ? `, ${words.ends.start.unknown}` : ''}`
  }
  if (typeof end !== 'string') return words.between(start, end)
  return end === 'open' ? words.since(start) : `${words.from(start)}, ${words.ends.end.unknown}`
}

/** As a sentence would have it: «23 ноября 2022 г.», «2021—2025 гг.», “since 2009”. */
export function dateInWords(value: Edtf, lang: Lang): string {
  const words = WORDS[lang]
  return value.kind === 'date' ? words.date(value) : intervalInWords(value, words)
}

/** «23 ноября 2022 г.»; `day` whole and finite. */
export function dayInWords(day: Day, lang: Lang): string {
  return WORDS[lang].date({ precision: 'day', ...civilFromDay(day) })
}

/** «23.11.2022», “23 Nov 2022” */
export function dayInWordsShort(day: Day, lang: Lang): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  return WORDS[lang].shortDay(year, month, dayOfMonth)
}

/**
 * The days in sight, both included, as a heading: «октябрь 2016 — март 2024», «5—9 мая 2022».
 * While a gesture runs they are no whole ones; the nearest are said, as the address says them.
 */
export function spanInWords(first: Day, last: Day, lang: Lang): string {
  const start = civilFromDay(Math.round(first))
  const end = civilFromDay(Math.round(last))
  if (last - first < DAYS_TOLD_BY_DAY) {
    return WORDS[lang].heading({ precision: 'day', ...start }, { precision: 'day', ...end })
  }
  return WORDS[lang].heading(
    { precision: 'month', year: start.year, month: start.month },
    { precision: 'month', year: end.year, month: end.month },
  )
}

/** As it stands alone, for ticks; `month` 1–12. */
export const monthName = (month: number, lang: Lang) => nameOf(WORDS[lang].months, month)

/** «янв», “Jan”; `month` 1–12. */
export const monthShort = (month: number, lang: Lang) => nameOf(WORDS[lang].shortMonths, month)

function datePrecision(date: EdtfDate, { precision }: DateWords): string {
  const doubts = [
    ...(date.approximate ? [precision.approximateDate] : []),
    ...(date.uncertain ? [precision.uncertainDate] : []),
  ]
  // «Точный день» would deny the doubt that follows.
  const isDenied = date.precision === 'day' && doubts.length > 0
  return [...(isDenied ? [] : [precision.known[date.precision]]), ...doubts].join(', ')
}

function endsPrecision({ start, end }: EdtfInterval, words: DateWords): string {
  const { ends, precision } = words
  if (typeof start === 'string') {
    if (typeof end === 'string') return endlessInWords(start, end, words)
    return `${ends.start[start]}, ${precision.endTo(end.precision)}`
  }
  if (typeof end !== 'string') return precision.endsTo(start.precision, end.precision)
  return `${precision.startTo(start.precision)}, ${ends.end[end]}`
}

/** How well the date is known: «известен только месяц», “exact day”. Never empty. */
export function precisionInWords(value: Edtf, lang: Lang): string {
  const words = WORDS[lang]
  if (value.kind === 'date') return datePrecision(value, words)
  const dates = [value.start, value.end].filter((end) => typeof end !== 'string')
  const doubts = [
    ...(dates.some((date) => date.approximate) ? [words.precision.approximateEnds] : []),
    ...(dates.some((date) => date.uncertain) ? [words.precision.uncertainEnds] : []),
  ]
  return [endsPrecision(value, words), ...doubts].join(', ')
}
