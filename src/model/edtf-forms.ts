import { civilFromDay } from './day.ts'
import {
  type EdtfDate,
  type EdtfFault,
  ofDay,
  ofMonth,
  ofSeason,
  ofYears,
  type Qualifier,
} from './edtf-date.ts'

// Every quantifier below is bounded or followed by what it cannot match itself: no backtracking.
// A month above 19 is none at all but a season, a quarter or a slip.
const CALENDAR = /^(-?\d{4})(?:-([01]\d)(?:-(\d\d))?)?([?~%])?$/
const DATE_TIME =
  /^(-?\d{4})-([01]\d)-(\d\d)T(?:([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(?:Z|([+\-\u2212])(\d\d)(?::?([0-5]\d))?)?$/
// Nine digits: as far as the standard's own example goes, Y170000002.
const LONG_YEAR = /^Y(-?[1-9]\d{4,8})$/
const SEASON = /^(?!-0000)(-?\d{4})-(2[1-4])$/
const UNSPECIFIED_DAYS = /^(-?\d{4})-(?:XX(?:-XX)?|([01]\d)-XX)$/
const UNSPECIFIED_YEARS = /^(-?)(?:(\d{3})X|(\d\d)XX)$/
const CENTURY = /^(?!-00)-?\d\d$/

function ofCalendar(
  text: string,
  yearText: string,
  month?: string,
  day?: string,
  qualifier?: Qualifier,
): EdtfDate | EdtfFault {
  if (yearText === '-0000') return 'not-edtf' // Zero has no sign.
  const year = Number(yearText)
  if (month === undefined) return ofYears(text, 'year', year, year, qualifier)
  if (day === undefined) return ofMonth(text, year, Number(month), qualifier)
  return ofDay(text, year, Number(month), Number(day), qualifier)
}

/** Days, months and years: nearly all dates there are. */
function readCalendar(text: string): EdtfDate | EdtfFault | undefined {
  const [, year, month, day, qualifier] = CALENDAR.exec(text) ?? []
  return year === undefined ? undefined : ofCalendar(text, year, month, day, qualifier)
}

function readDateTime(text: string, parts: RegExpExecArray): EdtfDate | EdtfFault {
  const [, year = '', month, day, hours = '24', minutes = '0', sign, zoneHours, zoneMinutes] = parts
  const local = ofCalendar(text, year, month, day)
  if (typeof local === 'string') return local
  const offset = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)
  const isWest = sign !== undefined && sign !== '+'
  // The offsets that exist; ISO 8601 has no negative zero.
  if (isWest ? offset === 0 || offset > 12 * 60 : offset > 14 * 60) return 'not-edtf'
  const utcMinutes = Number(hours) * 60 + Number(minutes) + (isWest ? offset : -offset)
  const utc = civilFromDay(local.first + Math.floor(utcMinutes / (24 * 60)))
  return ofDay(text, utc.year, utc.month, utc.day)
}

/** What may stand at either end of an interval: dates, date-times, long years. */
export function readIntervalEnd(text: string): EdtfDate | EdtfFault {
  const calendar = readCalendar(text)
  if (calendar) return calendar
  const time = DATE_TIME.exec(text)
  if (time) return readDateTime(text, time)
  const longYear = LONG_YEAR.exec(text)
  if (!longYear) return 'not-edtf'
  return ofYears(text, 'year', Number(longYear[1]), Number(longYear[1]))
}

/** `201X`, `20XX`. −0 is no year: `-00XX` ends with −1. */
function ofUnspecifiedYears(text: string, isBefore: boolean, digits: string): EdtfDate {
  const precision = digits.length === 3 ? 'decade' : 'century'
  const span = precision === 'decade' ? 10 : 100
  const near = Number(digits) * span
  const far = near + span - 1
  return isBefore
    ? ofYears(text, precision, -far, -Math.max(near, 1))
    : ofYears(text, precision, near, far)
}

/**
 * Levels 0 and 1 of EDTF but for intervals. `XXXX` (any year at all) is refused: the Library of
 * Congress leaves it out of level 1, and such a thing has no date.
 */
export function readDate(text: string): EdtfDate | EdtfFault {
  const calendar = readCalendar(text)
  if (calendar) return calendar
  const season = SEASON.exec(text)
  if (season) return ofSeason(text, Number(season[1]), Number(season[2]))
  const days = UNSPECIFIED_DAYS.exec(text)
  if (days) return ofCalendar(text, days[1] ?? '', days[2])
  const years = UNSPECIFIED_YEARS.exec(text)
  if (years) return ofUnspecifiedYears(text, years[1] === '-', years[2] ?? years[3] ?? '')
  if (CENTURY.test(text)) {
    // ISO 8601-1 counts whole hundreds from 0: `-01` is −100 to −1, unlike `-01XX`.
    return ofYears(text, 'century', Number(text) * 100, Number(text) * 100 + 99)
  }
  return readIntervalEnd(text)
}
