import type { Precision } from '#/model/edtf.ts'
import { type RangeWords, rangeInWords } from './date-range.ts'
import {
  centuryOf,
  type DateWords,
  nameOf,
  type SpokenDate,
  winterYears,
  yearDigits,
} from './date-words.ts'

type Case = 'nominative' | 'genitive'

const MONTHS = {
  nominative:
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  genitive:
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
}
/** From code 21 on. */
const SEASONS = ['весна', 'лето', 'осень', 'зима']
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C']
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
/** A spaced dash does not begin a line. */
const DASH = '\u00a0— '

const digits = (year: number) => yearDigits(year, '\u00a0')

/** Years below 100 would be taken for short forms of ours without it. */
function eraOf(year: number): string {
  if (year <= 0) return ' до\u00a0н.\u00a0э.'
  return year < 100 ? ' н.\u00a0э.' : ''
}

/** How a year closes a date: «2022 г.» in a sentence, «2022» in a heading. */
type YearWords = (year: number) => string
const inSentence: YearWords = (year) => `${digits(year)}\u00a0г.${eraOf(year)}`
const inHeading: YearWords = (year) => `${digits(year)}${eraOf(year)}`

/** «I век», to the hundredth, where years of four digits end. */
const roman = (number: number) => `${TENS[Math.floor(number / 10)] ?? ''}${ONES[number % 10] ?? ''}`

/** «2021—2025 гг.» */
function years(from: number, to: number): string {
  const isOneEra = from <= 0 === to <= 0
  if (!isOneEra) return `${inSentence(from)}${DASH}${inSentence(to)}`
  return `${digits(from)}—${digits(to)}\u00a0гг.${eraOf(to)}`
}

function season(code: number, year: number): string {
  const said = code === 24 ? winterYears(year, digits) : digits(year)
  return `${SEASONS[code - 21] ?? ''} ${said}\u00a0г.${eraOf(year)}`
}

/** Level 1 has no doubts about seasons, decades, centuries: nothing asks for their genitive. */
function bare(date: SpokenDate, form: Case, yearWords: YearWords = inSentence): string {
  const { precision, year, month } = date
  switch (precision) {
    case 'day':
      return `${date.day}\u00a0${nameOf(MONTHS.genitive, month)} ${yearWords(year)}`
    case 'month':
      return `${nameOf(MONTHS[form], month)} ${yearWords(year)}`
    case 'season':
      return season(date.season ?? 21, year)
    case 'year':
      return yearWords(year)
    case 'decade':
      return year < 100 ? years(year, year + 9) : `${digits(year)}-е\u00a0годы`
    case 'century':
      return `${roman(centuryOf(year))}\u00a0век${year < 0 ? eraOf(year) : ''}`
    default:
      return precision satisfies never
  }
}

function date(value: SpokenDate): string {
  const said = value.approximate ? `около ${bare(value, 'genitive')}` : bare(value, 'nominative')
  return value.uncertain ? `предположительно ${said}` : said
}

const RANGE: RangeWords = {
  dash: DASH,
  monthDash: DASH,
  numberDash: '—',
  date,
  years,
  dayOfMonth: ({ day, month }) => `${day}\u00a0${nameOf(MONTHS.genitive, month)}`,
  month: ({ month }) => nameOf(MONTHS.nominative, month),
}
const HEADING: RangeWords = { ...RANGE, date: (value) => bare(value, 'nominative', inHeading) }

/** «примерно с 2009 г.»: a doubt stands before the preposition. */
function bounded(preposition: string, value: SpokenDate): string {
  const about = value.approximate ? 'примерно ' : ''
  const perhaps = value.uncertain ? 'предположительно ' : ''
  return `${perhaps}${about}${preposition}\u00a0${bare(value, 'genitive')}`
}

/** «со 2 мая», as in «со второго». */
const since = (start: SpokenDate) => bounded(start.day === 2 ? 'со' : 'с', start)

const GENITIVE: Readonly<Record<Precision, string>> = {
  day: 'дня',
  month: 'месяца',
  season: 'времени года',
  year: 'года',
  decade: 'десятилетия',
  century: 'столетия',
}

export const RUSSIAN_DATES: DateWords = {
  months: MONTHS.nominative,
  shortMonths: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
  date,
  between: (start, end) => rangeInWords(start, end, RANGE),
  since,
  from: since,
  until: (end) => bounded('до', end),
  heading: (start, end) => rangeInWords(start, end, HEADING),
  shortDay: (year, month, day) =>
    `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${inHeading(year)}`,
  ends: {
    start: { open: 'начало открыто', unknown: 'начало неизвестно' },
    end: { open: 'конец открыт', unknown: 'конец неизвестен' },
    both: { open: 'без начала и конца', unknown: 'начало и конец неизвестны' },
  },
  precision: {
    known: {
      day: 'точный день',
      month: 'известен только месяц',
      season: 'известно только время года',
      year: 'известен только год',
      decade: 'известно только десятилетие',
      century: 'известно только столетие',
    },
    approximateDate: 'дата приблизительна',
    uncertainDate: 'дата под вопросом',
    startTo: (precision) => `начало известно с точностью до ${GENITIVE[precision]}`,
    endTo: (precision) => `конец известен с точностью до ${GENITIVE[precision]}`,
    endsTo: (start, end) =>
      start === end
        ? `начало и конец известны с точностью до ${GENITIVE[start]}`
        : `начало известно с точностью до ${GENITIVE[start]}, конец — до ${GENITIVE[end]}`,
    approximateEnds: 'даты приблизительны',
    uncertainEnds: 'даты под вопросом',
  },
}
