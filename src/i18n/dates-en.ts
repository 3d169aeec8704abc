import { type RangeWords, rangeInWords } from './date-range.ts'
import {
  centuryOf,
  type DateWords,
  nameOf,
  type SpokenDate,
  winterYears,
  yearDigits,
} from './date-words.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** From code 21 on. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
/** A spaced dash does not begin a line. */
const DASH = `\u00a0– `

const digits = (year: number) => yearDigits(year, ',')

/** Years below 100 would be taken for short forms of ours without it. */
function eraOf(year: number): string {
  if (year <= 0) return `\u00a0BCE`
  return year < 100 ? `\u00a0CE` : ''
}

const yearWords = (year: number) => `${digits(year)}${eraOf(year)}`

function years(from: number, to: number): string {
  const isOneEra = from <= 0 === to <= 0
  return isOneEra ? `${digits(from)}–${yearWords(to)}` : `${yearWords(from)}${DASH}${yearWords(to)}`
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st */
function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
}

function bare(date: SpokenDate): string {
  const { precision, year } = date
  switch (precision) {
    case 'day':
      return `${date.day}\u00a0${nameOf(MONTHS, date.month)} ${yearWords(year)}`
    case 'month':
      return `${nameOf(MONTHS, date.month)} ${yearWords(year)}`
    case 'season': {
      const said = date.season === 24 ? winterYears(year, digits) : digits(year)
      return `${SEASONS[(date.season ?? 21) - 21] ?? ''} ${said}${eraOf(year)}`
    }
    case 'year':
      return yearWords(year)
    case 'decade':
      return year < 100 ? years(year, year + 9) : `${digits(year)}s`
    case 'century':
      return `${ordinal(centuryOf(year))} century${year < 0 ? eraOf(year) : ''}`
    default:
      return precision satisfies never
  }
}

const date = (value: SpokenDate) =>
  `${value.approximate ? 'about ' : ''}${bare(value)}${value.uncertain ? ' (uncertain)' : ''}`

const RANGE: RangeWords = {
  dash: DASH,
  monthDash: '–',
  numberDash: '–',
  date,
  years,
  dayOfMonth: ({ day, month }) => `${day}\u00a0${nameOf(MONTHS, month)}`,
  month: ({ month }) => nameOf(MONTHS, month),
}

const between = (start: SpokenDate, end: SpokenDate) => rangeInWords(start, end, RANGE)

export const ENGLISH_DATES: DateWords = {
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  date,
  between,
  since: (start) => `since ${date(start)}`,
  from: (start) => `from ${date(start)}`,
  until: (end) => `until ${date(end)}`,
  heading: between,
  shortDay: (year, month, day) => `${day}\u00a0${nameOf(SHORT_MONTHS, month)} ${yearWords(year)}`,
  ends: {
    start: { open: 'start open', unknown: 'start unknown' },
    end: { open: 'end open', unknown: 'end unknown' },
    both: { open: 'no start or end', unknown: 'start and end unknown' },
  },
  precision: {
    known: {
      day: 'exact day',
      month: 'only the month is known',
      season: 'only the season is known',
      year: 'only the year is known',
      decade: 'only the decade is known',
      century: 'only the century is known',
    },
    approximateDate: 'the date is approximate',
    uncertainDate: 'the date is uncertain',
    startTo: (precision) => `start known to the ${precision}`,
    endTo: (precision) => `end known to the ${precision}`,
    endsTo: (start, end) =>
      start === end
        ? `start and end known to the ${start}`
        : `start known to the ${start}, end to the ${end}`,
    approximateEnds: 'the dates are approximate',
    uncertainEnds: 'the dates are uncertain',
  },
}
