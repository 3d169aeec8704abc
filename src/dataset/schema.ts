import * as v from 'valibot'
import { BEARINGS, CERTAINTIES, CLAIMS, CONFIDENCES, DATE_SOURCES } from '#/model/claim.ts'
import { readEdtf } from '#/model/edtf.ts'
import { MEMBERSHIP_STATUSES } from '#/model/group.ts'
import { RELATION_TYPES, TARGET_KINDS } from '#/model/relation.ts'
import { FORMAT } from './format.ts'

/*
 * The one definition of the format: the app validates with it, and `dataset.schema.json` is made
 * from it. Shapes only, nothing is transformed here, so that the JSON Schema says the same.
 * Custom checks name their fault (`edtf`, …); the words for it live with the languages.
 */

const isInterval = (text: string) => {
  const read = readEdtf(text)
  return read.ok && read.value.kind === 'interval'
}

const isFetchable = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text)

const text = v.pipe(
  v.record(v.string(), v.string()),
  v.check((value) => Object.values(value).some((words) => words.trim() !== ''), 'empty-text'),
  v.description('Text for people: one string per language (BCP 47), plain, no markup'),
)

const id = v.pipe(
  v.string(),
  v.regex(/^[^\s,;/]+$/u, 'id'),
  v.maxLength(200, 'id'),
  v.description('Stands in links: never changes; no spaces, commas, semicolons or slashes'),
)

const edtf = v.pipe(
  v.string(),
  v.check((value) => readEdtf(value).ok, 'edtf'),
  v.description('EDTF (ISO 8601-2), levels 0 and 1: 2017-11-30, 2021-06, 2009/.., 2024~'),
)

const interval = v.pipe(
  v.string(),
  v.check(isInterval, 'interval'),
  v.description('An EDTF interval: 2019-04-01/.., 2021/2025'),
)

const position = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180, 'position'), v.maxValue(180, 'position')),
    v.pipe(v.number(), v.minValue(-90, 'position'), v.maxValue(90, 'position')),
  ]),
  v.description('A GeoJSON position, WGS 84: [longitude, latitude]'),
)

const bounds = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(([west, south, east, north]) => west < east && south < north, 'bounds'),
  v.description('Degrees: [west, south, east, north]'),
)

const address = v.pipe(v.string(), v.check(isFetchable, 'address'))

const targetEntries = {
  event: v.optional(id),
  state: v.optional(id),
  group: v.optional(id),
  body: v.optional(id),
  person: v.optional(id),
}
const pointsToOne = (value: { readonly [kind: string]: unknown }) =>
  TARGET_KINDS.filter((kind) => value[kind] !== undefined).length === 1

export const termSchema = v.object({ id, label: text })

export const stateSchema = v.object({
  id,
  label: text,
  focus: v.optional(v.boolean()),
  seat: v.optional(id),
})

export const placeSchema = v.object({
  id,
  label: text,
  state: v.optional(id),
  coordinates: position,
  names: v.optional(v.array(v.object({ during: interval, label: text }))),
})

export const membershipSchema = v.object({
  state: id,
  during: v.optional(interval),
  status: v.picklist(MEMBERSHIP_STATUSES),
  note: v.optional(text),
})

export const groupSchema = v.object({
  id,
  label: text,
  seat: v.optional(id),
  note: v.optional(text),
  members: v.optional(v.array(v.unknown())),
})

export const bodySchema = v.object({
  id,
  label: text,
  short: v.optional(text),
  state: v.optional(id),
  group: v.optional(id),
  seat: v.optional(id),
})

export const personSchema = v.object({ id, label: text, note: v.optional(text) })

/** A CSL-JSON item; what it says beyond this is kept as it is. */
export const sourceSchema = v.looseObject({
  id,
  type: v.string(),
  title: v.optional(v.string()),
  URL: v.optional(address),
  language: v.optional(v.string()),
  label: v.optional(text),
})

export const referenceSchema = v.object({
  number: v.pipe(v.number(), v.integer()),
  text,
  basis: v.picklist(['by-title', 'guess']),
  source: v.optional(id),
})

export const glossaryEntrySchema = v.object({
  id,
  term: text,
  abbreviation: v.optional(text),
  definition: text,
})

export const venueSchema = v.object({
  place: id,
  role: v.optional(id),
  certainty: v.optional(v.picklist(CERTAINTIES)),
  note: v.optional(text),
})

export const participantSchema = v.pipe(
  v.object({ ...targetEntries, role: v.optional(id) }),
  v.check((value) => pointsToOne(value), 'target'),
)

export const relationSchema = v.pipe(
  v.object({ type: v.picklist(RELATION_TYPES), ...targetEntries, note: v.optional(text) }),
  v.check((value) => pointsToOne(value), 'target'),
)

export const sourceEvidenceSchema = v.object({
  source: id,
  bearing: v.picklist(BEARINGS),
  note: v.optional(text),
})

export const evidenceSchema = v.object({
  article: v.optional(
    v.object({ references: v.optional(v.array(v.pipe(v.number(), v.integer()))), says: text }),
  ),
  sources: v.optional(v.array(sourceEvidenceSchema)),
  confidence: v.optional(v.picklist(CONFIDENCES)),
})

export const eventSchema = v.object({
  id,
  title: text,
  shortTitle: v.optional(text),
  summary: v.optional(text),
  track: v.optional(id),
  kind: v.optional(id),
  claim: v.optional(v.picklist(CLAIMS)),
  status: v.optional(id),
  date: v.optional(edtf),
  applies: v.optional(interval),
  dateSource: v.optional(v.picklist(DATE_SOURCES)),
  dateNote: v.optional(text),
  venues: v.optional(v.array(venueSchema)),
  venueNote: v.optional(text),
  participants: v.optional(v.array(participantSchema)),
  relations: v.optional(v.array(relationSchema)),
  evidence: v.optional(evidenceSchema),
  doubt: v.optional(text),
})

export const stepSchema = v.object({
  heading: text,
  sentence: v.optional(text),
  notes: v.optional(text),
  minutes: v.optional(v.number()),
  view: v.optional(v.record(v.string(), v.unknown())),
})

export const storySchema = v.object({ id, title: text, steps: v.array(stepSchema) })

export const viewSchema = v.object({ range: v.optional(interval), bbox: v.optional(bounds) })

const manyOf = <S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry))

/** The whole file, for the JSON Schema; the app reads its parts one by one, to lose none. */
export const datasetSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id,
  title: text,
  summary: v.optional(text),
  revision: v.optional(v.pipe(v.string(), v.isoDate())),
  license: v.optional(v.pipe(v.string(), v.description('An SPDX licence identifier'))),
  view: v.optional(viewSchema),
  tracks: manyOf(termSchema),
  kinds: manyOf(termSchema),
  statuses: manyOf(termSchema),
  roles: manyOf(termSchema),
  states: manyOf(stateSchema),
  places: manyOf(placeSchema),
  groups: manyOf(v.object({ ...groupSchema.entries, members: manyOf(membershipSchema) })),
  bodies: manyOf(bodySchema),
  people: manyOf(personSchema),
  sources: manyOf(sourceSchema),
  references: manyOf(referenceSchema),
  events: v.array(eventSchema),
  stories: manyOf(storySchema),
  glossary: manyOf(glossaryEntrySchema),
})
