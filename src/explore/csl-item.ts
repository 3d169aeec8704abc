import type { Source } from '#/model/dataset.ts'
import { isLang, type Lang } from '#/model/lang.ts'

/** Year, month (1–12), day: as far as the date is known. */
export type DateParts = readonly [year: number, month?: number, day?: number]

/** An author in two parts, or by one name that is not to be turned about. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** What the styles read of a CSL-JSON item (https://docs.citationstyles.org, 1.0.2). */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly genre?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly version?: string
  readonly issued?: { readonly 'date-parts': readonly DateParts[] }
  readonly accessed?: { readonly 'date-parts': readonly DateParts[] }
  readonly language?: string
  readonly URL?: string
}

/** Of the words around a record: its own language where it is one of ours, else that of the formats. */
export const langOfRecord = ({ language }: Pick<CslItem, 'language'>): Lang =>
  isLang(language) ? language : 'en'

export const asDate = (...parts: DateParts) => ({ 'date-parts': [parts] })

export const issuedParts = ({ issued }: CslItem): DateParts | undefined => issued?.['date-parts'][0]
export const accessedParts = ({ accessed }: CslItem): DateParts | undefined =>
  accessed?.['date-parts'][0]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Spaces that hold words together on the page are but a nuisance in a list of references. */
export const withPlainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

/** CSL allows numbers where it means text. */
const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? withPlainSpaces(String(value))
    : undefined

function nameOf(value: unknown): CslName[] {
  if (!isRecord(value)) return []
  const [family, given, literal] = [value.family, value.given, value.literal].map(textOf)
  if (family === undefined) {
    const only = literal ?? given
    return only === undefined ? [] : [{ literal: only }]
  }
  return [given === undefined ? { family } : { family, given }]
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value)

function datePartsOf(value: unknown): DateParts | undefined {
  const first: unknown =
    isRecord(value) && Array.isArray(value['date-parts']) ? value['date-parts'][0] : undefined
  if (!Array.isArray(first)) return undefined
  const [year, month, day]: readonly unknown[] = first.map(Number)
  if (!isNumber(year)) return undefined
  if (!isNumber(month)) return [year]
  return isNumber(day) ? [year, month, day] : [year, month]
}

const TEXTS = [
  'container-title',
  'publisher',
  'genre',
  'volume',
  'issue',
  'page',
  'version',
  'language',
  'URL',
] as const

/**
 * A source of the dataset as it is cited. The format keeps what CSL says beyond the fields that the
 * app itself reads; here that is read, and what cannot be used is left out.
 */
export function cslOfSource(source: Source, accessed: DateParts): CslItem {
  const loose = source as Source & Readonly<Record<string, unknown>>
  const authors = Array.isArray(loose.author) ? loose.author.flatMap(nameOf) : []
  const issued = datePartsOf(loose.issued)
  const texts = TEXTS.flatMap((field) => {
    const text = textOf(loose[field])
    return text === undefined ? [] : [[field, text] as const]
  })
  return {
    id: source.id,
    type: source.type,
    title: textOf(source.title) ?? source.URL ?? source.id,
    ...Object.fromEntries(texts),
    ...(authors.length > 0 && { author: authors }),
    ...(issued && { issued: asDate(...issued) }),
    ...(source.URL !== undefined && { accessed: asDate(...accessed) }),
  }
}
