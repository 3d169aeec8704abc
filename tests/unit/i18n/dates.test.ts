import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateInWords,
  dayInWords,
  dayInWordsShort,
  monthName,
  monthShort,
  precisionInWords,
  spanInWords,
} from '#/i18n/dates.ts'
import { dayFromCivil } from '#/model/day.ts'
import { type Edtf, readEdtf } from '#/model/edtf.ts'
import { LANGS } from '#/model/lang.ts'

function edtf(text: string): Edtf {
  const reading = readEdtf(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.fault}`)
  return reading.value
}

/** Spaces that break and those that do not are told apart once, below. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

describe('a date in words', () => {
  it.each([
    ['2022-11-23', '23 ноября 2022 г.', '23 November 2022'],
    ['2022-11-23T23:30:00-03:00', '24 ноября 2022 г.', '24 November 2022'],
    ['2021-06', 'июнь 2021 г.', 'June 2021'],
    ['1985-04-XX', 'апрель 1985 г.', 'April 1985'],
    ['2023', '2023 г.', '2023'],
    ['2004-XX', '2004 г.', '2004'],
    ['2019-21', 'весна 2019 г.', 'spring 2019'],
    ['2019-24', 'зима 2019/20 г.', 'winter 2019/20'],
    ['1999-24', 'зима 1999/2000 г.', 'winter 1999/2000'],
    ['2024~', 'около 2024 г.', 'about 2024'],
    ['2024-06~', 'около июня 2024 г.', 'about June 2024'],
    ['2024-06-03~', 'около 3 июня 2024 г.', 'about 3 June 2024'],
    ['2011?', 'предположительно 2011 г.', '2011 (uncertain)'],
    ['2011%', 'предположительно около 2011 г.', 'about 2011 (uncertain)'],
    ['201X', '2010-е годы', '2010s'],
    ['000X', '1 г. до н. э. — 9 г. н. э.', '1 BCE – 9 CE'],
    ['-001X', '20—11 гг. до н. э.', '20–11 BCE'],
    ['20XX', 'XXI век', '21st century'],
    ['19', 'XX век', '20th century'],
    ['10XX', 'XI век', '11th century'],
    ['-01XX', 'II век до н. э.', '2nd century BCE'],
    ['-01', 'I век до н. э.', '1st century BCE'],
    ['-0043', '44 г. до н. э.', '44 BCE'],
    ['-0043-03-15', '15 марта 44 г. до н. э.', '15 March 44 BCE'],
    ['0014', '14 г. н. э.', '14 CE'],
    ['Y-170000000', '170 000 001 г. до н. э.', '170,000,001 BCE'],
  ])('%s is «%s», “%s”', (text, ru, en) => {
    expect(plain(dateInWords(edtf(text), 'ru'))).toBe(ru)
    expect(plain(dateInWords(edtf(text), 'en'))).toBe(en)
  })
})

describe('an interval in words', () => {
  it.each([
    [
      '2022-11-23/2023-12-31',
      '23 ноября 2022 г. — 31 декабря 2023 г.',
      '23 November 2022 – 31 December 2023',
    ],
    ['2022-05-05/2022-05-09', '5—9 мая 2022 г.', '5–9 May 2022'],
    ['2022-05-05/2022-06-09', '5 мая — 9 июня 2022 г.', '5 May – 9 June 2022'],
    ['2022-05-05/2022-05-05', '5 мая 2022 г.', '5 May 2022'],
    ['2022-05/2022-06', 'май — июнь 2022 г.', 'May–June 2022'],
    ['2022-05/2022-05', 'май 2022 г.', 'May 2022'],
    ['2021-06/2022-03', 'июнь 2021 г. — март 2022 г.', 'June 2021 – March 2022'],
    ['2021-06/2022-06', 'июнь 2021 г. — июнь 2022 г.', 'June 2021 – June 2022'],
    ['2021/2025', '2021—2025 гг.', '2021–2025'],
    ['2021/2021', '2021 г.', '2021'],
    ['2021/2025-02', '2021 г. — февраль 2025 г.', '2021 – February 2025'],
    ['2021/2021-02', '2021 г. — февраль 2021 г.', '2021 – February 2021'],
    ['2021~/2025', 'около 2021 г. — 2025 г.', 'about 2021 – 2025'],
    ['-0043/-0030', '44—31 гг. до н. э.', '44–31 BCE'],
    ['-0043/0014', '44 г. до н. э. — 14 г. н. э.', '44 BCE – 14 CE'],
    ['2009/..', 'с 2009 г.', 'since 2009'],
    ['2022-05-02/..', 'со 2 мая 2022 г.', 'since 2 May 2022'],
    ['2009~/..', 'примерно с 2009 г.', 'since about 2009'],
    ['2009-08?/..', 'предположительно с августа 2009 г.', 'since August 2009 (uncertain)'],
    ['../2009-08', 'до августа 2009 г.', 'until August 2009'],
    ['2009/', 'с 2009 г., конец неизвестен', 'from 2009, end unknown'],
    ['/2009-08', 'до августа 2009 г., начало неизвестно', 'until August 2009, start unknown'],
    ['../..', 'без начала и конца', 'no start or end'],
    ['/', 'начало и конец неизвестны', 'start and end unknown'],
    ['../', 'начало открыто, конец неизвестен', 'start open, end unknown'],
  ])('%s is «%s», “%s”', (text, ru, en) => {
    expect(plain(dateInWords(edtf(text), 'ru'))).toBe(ru)
    expect(plain(dateInWords(edtf(text), 'en'))).toBe(en)
  })
})

it('breaks no line between a day and its month, before «г.» or before a dash', () => {
  expect(dateInWords(edtf('2022-05-05/2022-06-09'), 'ru')).toBe(
    '5\u00a0мая\u00a0— 9\u00a0июня 2022\u00a0г.',
  )
  expect(dateInWords(edtf('2021/2025'), 'ru')).toBe('2021—2025\u00a0гг.')
  expect(dateInWords(edtf('-0043'), 'ru')).toBe('44\u00a0г. до\u00a0н.\u00a0э.')
  expect(dateInWords(edtf('2022-11-23'), 'en')).toBe('23\u00a0November 2022')
})

describe('a day of the calendar', () => {
  const day = dayFromCivil(2022, 11, 3)

  it('is said in full and in short', () => {
    expect(plain(dayInWords(day, 'ru'))).toBe('3 ноября 2022 г.')
    expect(plain(dayInWords(day, 'en'))).toBe('3 November 2022')
    expect(dayInWordsShort(day, 'ru')).toBe('03.11.2022')
    expect(plain(dayInWordsShort(day, 'en'))).toBe('3 Nov 2022')
    expect(plain(dayInWordsShort(dayFromCivil(-43, 3, 15), 'ru'))).toBe('15.03.44 до н. э.')
  })

  it('is the day that the same date is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_900_000 }),
        fc.constantFrom(...LANGS),
        (of, lang) => {
          const { year, month, day: date } = edtfParts(of)
          const text = `${String(year).padStart(4, '0')}-${month}-${date}`
          expect(dayInWords(of, lang)).toBe(dateInWords(edtf(text), lang))
        },
      ),
    )
  })
})

function edtfParts(day: number) {
  const [year = '', month = '', date = ''] = new Date(day * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return { year, month, day: date }
}

describe('the span in sight', () => {
  it.each([
    [[2016, 10, 1], [2024, 3, 31], 'октябрь 2016 — март 2024', 'October 2016 – March 2024'],
    [[2022, 1, 5], [2022, 12, 9], 'январь — декабрь 2022', 'January–December 2022'],
    [[2022, 5, 5], [2022, 5, 9], '5—9 мая 2022', '5–9 May 2022'],
    [[2022, 5, 5], [2022, 7, 9], '5 мая — 9 июля 2022', '5 May – 9 July 2022'],
    [
      [2022, 12, 20],
      [2023, 1, 9],
      '20 декабря 2022 — 9 января 2023',
      '20 December 2022 – 9 January 2023',
    ],
    [[2022, 5, 5], [2022, 5, 5], '5 мая 2022', '5 May 2022'],
  ] as const)('from %j to %j is «%s», “%s”', ([y1, m1, d1], [y2, m2, d2], ru, en) => {
    const first = dayFromCivil(y1, m1, d1)
    const last = dayFromCivil(y2, m2, d2)
    expect(plain(spanInWords(first, last, 'ru'))).toBe(ru)
    expect(plain(spanInWords(first, last, 'en'))).toBe(en)
  })
})

it('says whole days while a gesture leaves the span between two', () => {
  const first = dayFromCivil(2022, 5, 5)
  expect(plain(spanInWords(first + 0.3, first + 3.7, 'ru'))).toBe('5—9 мая 2022')
})

it('names months for the axis', () => {
  expect([
    monthName(1, 'ru'),
    monthShort(5, 'ru'),
    monthName(12, 'en'),
    monthShort(9, 'en'),
  ]).toEqual(['январь', 'май', 'December', 'Sep'])
})

describe('how well a date is known', () => {
  it.each([
    ['2022-11-23', 'точный день', 'exact day'],
    ['2021-06', 'известен только месяц', 'only the month is known'],
    ['1985-XX-XX', 'известен только год', 'only the year is known'],
    ['2019-24', 'известно только время года', 'only the season is known'],
    ['201X', 'известно только десятилетие', 'only the decade is known'],
    ['20XX', 'известно только столетие', 'only the century is known'],
    [
      '2024~',
      'известен только год, дата приблизительна',
      'only the year is known, the date is approximate',
    ],
    ['2024-06-03?', 'дата под вопросом', 'the date is uncertain'],
    ['2021/2025', 'начало и конец известны с точностью до года', 'start and end known to the year'],
    [
      '2021/2025-02-03',
      'начало известно с точностью до года, конец — до дня',
      'start known to the year, end to the day',
    ],
    [
      '2021-02/..',
      'начало известно с точностью до месяца, конец открыт',
      'start known to the month, end open',
    ],
    [
      '2021/',
      'начало известно с точностью до года, конец неизвестен',
      'start known to the year, end unknown',
    ],
    [
      '../2021',
      'начало открыто, конец известен с точностью до года',
      'start open, end known to the year',
    ],
    [
      '2021?/2025~',
      'начало и конец известны с точностью до года, даты приблизительны, даты под вопросом',
      'start and end known to the year, the dates are approximate, the dates are uncertain',
    ],
    ['/', 'начало и конец неизвестны', 'start and end unknown'],
  ])('%s: «%s», “%s”', (text, ru, en) => {
    expect(precisionInWords(edtf(text), 'ru')).toBe(ru)
    expect(precisionInWords(edtf(text), 'en')).toBe(en)
  })
})
