import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDay, dayFromCivil, daysInMonth, isLeapYear } from '#/model/day.ts'

/** JavaScript's dates, the independent count, reach so many days either side of 1970. */
const DATE_REACH = 100_000_000

const throughDate = (day: number) => {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

describe('a day', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2022, 11, 23, 19_319],
    [0, 1, 1, -719_528],
    [0, 2, 29, -719_469],
    [-1, 12, 31, -719_529],
    [-400, 3, 1, -865_565],
  ])('counts %i-%i-%i from the first of 1970', (year, month, day, count) => {
    expect(dayFromCivil(year, month, day)).toBe(count)
    expect(civilFromDay(count)).toEqual({ year, month, day })
  })

  it('is the day that JavaScript counts, as far as its dates reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: -DATE_REACH, max: DATE_REACH }), (day) => {
        expect(civilFromDay(day)).toEqual(throughDate(day))
      }),
    )
  })

  it('comes back from its year, month and day, however far away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000_000_000, max: 400_000_000_000 }), (day) => {
        const civil = civilFromDay(day)
        expect(dayFromCivil(civil.year, civil.month, civil.day)).toBe(day)
      }),
    )
  })

  it('is followed by the next one through every month of four centuries', () => {
    let expected = dayFromCivil(-201, 1, 1)
    for (let year = -201; year < 200; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(dayFromCivil(year, month, 1)).toBe(expected)
        expected += daysInMonth(year, month)
      }
    }
  })
})

describe('a year', () => {
  it.each([
    [2000, true],
    [1900, false],
    [2024, true],
    [2023, false],
    [0, true],
    [-4, true],
    [-100, false],
    [-400, true],
  ])('%i has a leap day: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap)
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28)
  })

  it('has no days in a month that it lacks', () => {
    expect(daysInMonth(2023, 0)).toBe(0)
    expect(daysInMonth(2023, 13)).toBe(0)
  })
})
