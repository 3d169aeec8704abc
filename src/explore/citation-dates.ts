import type { DateParts } from './csl-item.ts'

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** «23.11.2026», «11.2026», «2026» */
export const dottedDate = ([year, month, day]: DateParts): string =>
  [day, month].flatMap((part) => (part === undefined ? [] : [`${twoDigits(part)}.`])).join('') +
  year

/** “2026-11-23” */
export const isoDate = ([year, month, day]: DateParts): string =>
  [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))].join('-')

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** “November 23, 2026”, “November 2026”, “2026” */
export function americanDate([year, month, day]: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]
  if (name === undefined) return String(year)
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

/** “2026, November 23”: as APA wants it in its parentheses. */
export function apaDate([year, month, day]: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]
  if (name === undefined) return String(year)
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`
}
