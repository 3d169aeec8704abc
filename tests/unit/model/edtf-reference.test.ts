import edtf, { defaults } from 'edtf'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isLeapYear } from '#/model/day.ts'
import { readEdtf } from '#/model/edtf.ts'

// Our reading beside that of the `edtf` package, the reference implementation in JavaScript.

type Reading = readonly [first: number, last: number] | 'refused'

const dayOf = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? Math.floor(milliseconds / 86_400_000) : milliseconds

function readByPackage(text: string): Reading {
  try {
    const { min, max } = edtf(text, { level: 1 })
    return [dayOf(min ?? -Infinity), dayOf(max ?? Infinity)]
  } catch {
    return 'refused'
  }
}

function readByUs(text: string): Reading {
  const reading = readEdtf(text)
  return reading.ok ? [reading.value.first, reading.value.last] : 'refused'
}

// Where the package is wrong, or free to choose otherwise, one test each. `edtf.test.ts` says what
// we read there.

/** It gives every February 29 days, and runs on into March. */
const hasFalseLeapDay = (text: string) =>
  [...text.matchAll(/(-?\d{4})-02-29/g)].some(([, year]) => !isLeapYear(Number(year)))

/** It builds the years 0 to 99 on those of the 20th century, where 1900 was no leap year. */
const isInYearZero = (text: string) => /0000-02-(29|XX)/.test(text)

/** It turns such a date around before our era (the last month first), and takes -0000 for a year. */
const isUnspecifiedBefore = (text: string) => /^-(\d{4}-(\d\d-)?XX|00\dX|00XX)/.test(text)

/** ISO 8601-2 leaves the days of a season open; the package takes quarters of the year. */
const isSeason = (text: string) => /^-?\d{4}-2[1-4]$/.test(text)

/** Any year at all: it takes 0 to 9999, we refuse. */
const isAnyYear = (text: string) => text.startsWith('XXXX')

/** It has no long years in intervals, although no level says so. */
const hasLongYearInside = (text: string) => text.includes('Y') && text.includes('/')

/** Its days end with those of JavaScript's dates, in the year 275760. */
const isBeyondDate = (text: string) => /Y-?\d{6,}/.test(text)

/** It refuses an end that begins no later than the start does, even to the second. */
const overlapsItself = (text: string) => {
  const reading = readEdtf(text)
  if (!reading.ok || reading.value.kind !== 'interval') return false
  const { start, end } = reading.value
  return typeof start !== 'string' && typeof end !== 'string' && end.first <= start.first
}

const EXCEPTIONS = [
  hasFalseLeapDay,
  isInYearZero,
  isUnspecifiedBefore,
  isSeason,
  isAnyYear,
  hasLongYearInside,
  isBeyondDate,
  overlapsItself,
]

const isComparable = (text: string) => !EXCEPTIONS.some((isException) => isException(text))

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'))

const sign = fc.constantFrom('', '', '', '-')
const year = fc.oneof(digits(4), fc.integer({ min: 1990, max: 2030 }).map(String))
/** Now and then one that does not exist. */
const month = fc.integer({ min: 0, max: 13 }).map((value) => String(value).padStart(2, '0'))
const day = fc.integer({ min: 0, max: 32 }).map((value) => String(value).padStart(2, '0'))
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((found) => found.join(''))
const text = (value: string) => fc.constant(value)

const yearMonthDay = join(sign, year, text('-'), month, text('-'), day)
const calendar = fc.oneof(join(sign, year), join(sign, year, text('-'), month), yearMonthDay)
const qualified = join(calendar, fc.constantFrom('', '?', '~', '%'))
const clock = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('', ':00', ':59', ':30.125'),
    )
    .map(([h, m, s]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}${s}`),
  fc.constantFrom('24:00', '24:00:00'),
)
const zone = fc.oneof(
  fc.constantFrom('', 'Z', '+00:00', '-00:00', '-00:30', '+14:00', '+14:01', '-12:00', '\u221203'),
  join(
    fc.constantFrom('+', '-'),
    digits(2).filter((hours) => hours < '16'),
    fc.constantFrom('', ':00', ':45', '30'),
  ),
)
const dateTime = join(yearMonthDay, text('T'), clock, zone)
const unspecified = fc.oneof(
  join(sign, digits(3), text('X')),
  join(sign, digits(2), text('XX')),
  join(sign, year, fc.constantFrom('-XX', '-XX-XX')),
  join(sign, year, text('-'), month, text('-XX')),
)
const intervalEnd = fc.oneof(qualified, dateTime, fc.constantFrom('', '..'))
const longYear = join(text('Y'), sign, fc.integer({ min: 999, max: 99_999 }).map(String))
const everyForm = fc.oneof(
  qualified,
  dateTime,
  unspecified,
  longYear,
  join(sign, digits(2)),
  join(sign, year, text('-'), fc.integer({ min: 14, max: 45 }).map(String)),
  join(intervalEnd, text('/'), intervalEnd),
  join(intervalEnd, text('/'), fc.oneof(unspecified, longYear)),
)

/** One character put in, left out or changed: near misses. */
const nearMiss = fc
  .tuple(everyForm, fc.nat(), fc.constantFrom('', ...'0123456789-/.X?~%TZY:+ ESx[]{},'), fc.nat(1))
  .map(([form, position, character, length]) => {
    const at = position % (form.length + 1)
    return form.slice(0, at) + character + form.slice(at + length)
  })

describe('beside the edtf package', () => {
  beforeAll(() => {
    // Times without a zone are UTC for us, the machine's own for the package by default.
    defaults.offset = 0
  })

  it('every form of levels 0 and 1 means the same days', () => {
    fc.assert(
      fc.property(everyForm.filter(isComparable), (form) => {
        expect(readByUs(form), form).toEqual(readByPackage(form))
      }),
      { numRuns: 3000 },
    )
  })

  it('what is nearly a date is refused or read alike', () => {
    fc.assert(
      fc.property(nearMiss.filter(isComparable), (form) => {
        expect(readByUs(form), form).toEqual(readByPackage(form))
      }),
      { numRuns: 3000 },
    )
  })

  it('what the package refuses, we refuse', () => {
    const refused = [
      '2019-02-30',
      '2019-13',
      '2019-00',
      '2019-06-31',
      '2019-W10',
      '20190101',
      '+2019',
    ]
    for (const form of [
      ...refused,
      '2019/2018',
      'Y1234',
      '2019-25',
      '2019?-06',
      '201X?',
      '',
      ' 2019',
    ]) {
      expect([form, readByPackage(form), readByUs(form)]).toEqual([form, 'refused', 'refused'])
    }
  })

  it.each([
    ['2019-02-29', hasFalseLeapDay],
    ['0000-02-29', isInYearZero],
    ['-1985-02-XX', isUnspecifiedBefore],
    ['2019-21', isSeason],
    ['XXXX', isAnyYear],
    ['Y12345/Y12346', hasLongYearInside],
    ['Y170000002', isBeyondDate],
    ['2019/2019', overlapsItself],
  ])('%s is read otherwise still, so that the exception has its reason', (form, isException) => {
    expect(isException(form)).toBe(true)
    expect(readByUs(form)).not.toEqual(readByPackage(form))
  })
})
