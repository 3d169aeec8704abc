import { CLAIMS } from '#/model/claim.ts'
import { readEdtf, writeInterval } from '#/model/edtf.ts'
import type { Bounds } from '#/model/geography.ts'
import { LANGS } from '#/model/lang.ts'
import { RELATION_TYPES } from '#/model/relation.ts'
import {
  type AsOf,
  type DayRange,
  DEFAULT_VIEW,
  MODES,
  PANELS,
  PARTS,
  SORTS,
  THEMES,
  type View,
} from '#/model/view.ts'
import { type IdKind, invalid, type Parameter, type Read, valid } from './parameter.ts'

/** One of a closed list; nothing is written for the default. */
function oneOf<Value extends string, Empty extends Value | null>(
  values: readonly Value[],
  byDefault: Empty,
): Parameter<Value | Empty> {
  return {
    read: (text) => {
      const found = values.find((value) => value === text)
      return found === undefined ? invalid('not-listed') : valid(found)
    },
    write: (value) => (value === byDefault ? null : value),
  }
}

/** Reads a comma-separated list, keeping what can be used. */
function readList<Value extends string>(
  text: string,
  isUsable: (item: string) => item is Value,
  reason: 'unknown-id' | 'not-listed',
): Read<readonly Value[]> {
  const items = [...new Set(text.split(',').filter(Boolean))]
  const value = items.filter(isUsable)
  if (value.length === items.length && items.length > 0) return valid(value)
  const dropped = items.filter((item) => !isUsable(item))
  return value.length > 0 ? { kind: 'partial', value, dropped, reason } : invalid(reason)
}

const writeList = (items: readonly string[]) => (items.length > 0 ? items.join(',') : null)

const ids = (kind: IdKind): Parameter<readonly string[]> => ({
  read: (text, known) =>
    readList(text, (item): item is string => known.has(kind, item), 'unknown-id'),
  write: writeList,
})

const id = (kind: IdKind): Parameter<string | null> => ({
  read: (text, known) => (known.has(kind, text) ? valid(text) : invalid('unknown-id')),
  write: (value) => value,
})

const someOf = <Value extends string>(values: readonly Value[]): Parameter<readonly Value[]> => ({
  read: (text) =>
    readList(text, (item): item is Value => values.some((value) => value === item), 'not-listed'),
  write: writeList,
})

const freeText: Parameter<string | null> = {
  read: (text) => valid(text === '' ? null : text),
  write: (value) => value || null,
}

const finite = (day: number) => (Number.isFinite(day) ? day : null)

function readRange(text: string): DayRange | null {
  const read = readEdtf(text)
  if (!read.ok) return null
  return { first: finite(read.value.first), last: finite(read.value.last) }
}

/** Whole days are written: fractions are only there while a gesture runs. */
const writeRange = ({ first, last }: DayRange) =>
  writeInterval(first === null ? null : Math.round(first), last === null ? null : Math.round(last))

/** Three decimals of a degree: about 100 m. */
const writeBounds = (bounds: Bounds) => bounds.map((degrees) => +degrees.toFixed(3)).join(',')

function readBounds(text: string): Bounds | null {
  const [west, south, east, north, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null
  }
  const isBox =
    rest.length === 0 &&
    [west, south, east, north].every((degrees) => Math.abs(degrees) <= 540) &&
    Math.abs(south) <= 90 &&
    Math.abs(north) <= 90 &&
    west < east &&
    south < north
  return isBox ? [west, south, east, north] : null
}

/** Several values with a separator; one that cannot be read spoils none of the others. */
function several<Value>(
  separator: string,
  read: (text: string) => Value | null,
  write: (value: Value) => string,
  reason: 'not-a-date' | 'not-a-box',
): Parameter<readonly Value[]> {
  return {
    read: (text) => {
      const parts = text.split(separator).filter(Boolean)
      const values = parts.map(read).filter((value) => value !== null)
      if (values.length === parts.length && parts.length > 0) return valid(values)
      const dropped = parts.filter((part) => read(part) === null)
      return values.length > 0
        ? { kind: 'partial', value: values, dropped, reason }
        : invalid(reason)
    },
    write: (values) => (values.length > 0 ? values.map(write).join(separator) : null),
  }
}

/** With what was written, where that says less than the days that it is read as. */
const asWritten = (asOf: AsOf, text: string): AsOf =>
  writeAsOf(asOf) === text ? asOf : { ...asOf, text }

const writeAsOf = (asOf: AsOf): string =>
  asOf.kind === 'day' ? writeDay(asOf.day) : `${writeDay(asOf.from)}/${writeDay(asOf.to)}`

const asOf: Parameter<AsOf | null> = {
  read: (text) => {
    const read = readEdtf(text)
    if (!read.ok || !Number.isFinite(read.value.first)) return invalid('not-a-date')
    if (read.value.kind === 'date') {
      return valid(asWritten({ kind: 'day', day: read.value.first }, text))
    }
    const { start, end } = read.value
    if (typeof start === 'string' || typeof end === 'string') return invalid('not-a-date')
    return valid(asWritten({ kind: 'change', from: start.first, to: end.first }, text))
  },
  write: (value) => value && (value.text ?? writeAsOf(value)),
}

/** A single day as EDTF: the first half of the interval of that day alone. */
const writeDay = (day: number) => {
  const text = writeInterval(day, day)
  return text.split('/')[0] ?? text
}

const stepNumber: Parameter<number | null> = {
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? valid(Number(text)) : invalid('not-a-number')),
  write: (value) => (value === null ? null : String(value)),
}

const MOST_COMPARED = 2

/** How each part of the view is read from the address and written to it: neighbours, one by one. */
export const PARAMETERS: { readonly [Key in keyof View]: Parameter<View[Key]> } = {
  mode: oneOf(MODES, DEFAULT_VIEW.mode),
  event: id('event'),
  lang: oneOf(LANGS, null),
  theme: oneOf(THEMES, DEFAULT_VIEW.theme),
  range: {
    read: (text) => {
      const range = readRange(text)
      return range ? valid(range) : invalid('not-a-date')
    },
    write: (range) => range && writeRange(range),
  },
  bbox: {
    read: (text) => {
      const bounds = readBounds(text)
      return bounds ? valid(bounds) : invalid('not-a-box')
    },
    write: (bounds) => bounds && writeBounds(bounds),
  },
  group: id('group'),
  asof: asOf,
  tracks: ids('track'),
  kinds: ids('kind'),
  states: ids('state'),
  places: ids('place'),
  bodies: ids('body'),
  statuses: ids('status'),
  claims: {
    read: (text) => someOf(CLAIMS).read(text, { has: () => true }),
    write: (claims) => (claims === null ? null : claims.join(',')),
  },
  disputed: {
    read: (text) => (text === '1' ? valid(true) : invalid('not-listed')),
    write: (isDisputed) => (isDisputed ? '1' : null),
  },
  q: {
    read: (text) => valid(text),
    write: (text) => (text === '' ? null : text),
  },
  within: several(';', readRange, writeRange, 'not-a-date'),
  area: several(';', readBounds, writeBounds, 'not-a-box'),
  sort: oneOf(SORTS, DEFAULT_VIEW.sort),
  by: oneOf(SORTS, null),
  panel: oneOf(PANELS, null),
  compare: {
    read: (text, known) => {
      const read = readList(
        text,
        (item): item is string => known.has('state', item) || known.has('track', item),
        'unknown-id',
      )
      if (read.kind !== 'valid' || read.value.length <= MOST_COMPARED) return read
      const [value, dropped] = [read.value.slice(0, MOST_COMPARED), read.value.slice(MOST_COMPARED)]
      return { kind: 'partial', value, dropped, reason: 'too-many' }
    },
    write: writeList,
  },
  relation: oneOf(RELATION_TYPES, null),
  story: freeText,
  step: stepNumber,
  session: freeText,
  show: someOf(PARTS),
  data: freeText,
}
