import * as v from 'valibot'
import type { ChronicleEvent, Participant, Relation } from '#/model/chronicle-event.ts'
import type { Dataset, Source, Term } from '#/model/dataset.ts'
import { type EdtfInterval, readEdtf } from '#/model/edtf.ts'
import type { Group, Membership } from '#/model/group.ts'
import { TARGET_KINDS, type Target } from '#/model/relation.ts'
import type { Step, Story } from '#/model/story.ts'
import type { DayRange } from '#/model/view.ts'
import { dropUnknownIds } from './cross-check.ts'
import type { Problem } from './fault.ts'
import { readEntry } from './read-entry.ts'
import {
  bodySchema,
  eventSchema,
  FORMAT,
  glossaryEntrySchema,
  groupSchema,
  membershipSchema,
  personSchema,
  placeSchema,
  referenceSchema,
  sourceSchema,
  stateSchema,
  stepSchema,
  storySchema,
  termSchema,
  viewSchema,
} from './schema.ts'

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly fault: UnusableFile }

/** Why nothing of a file can be shown. */
export type UnusableFile =
  | { readonly kind: 'not-a-dataset' }
  | { readonly kind: 'other-version'; readonly format: string }
  | { readonly kind: 'no-events' }

type Report = (problem: Problem) => void

const headSchema = v.object({
  id: termSchema.entries.id,
  title: termSchema.entries.label,
  summary: v.optional(termSchema.entries.label),
  revision: v.optional(v.pipe(v.string(), v.isoDate())),
  license: v.optional(v.string()),
  view: v.optional(viewSchema),
})

/** Steps are read one by one. */
const storyHeadSchema = v.object({ ...storySchema.entries, steps: v.array(v.unknown()) })

const IMPLIED_TITLE = { ru: 'Без названия', en: 'Untitled' }
const IMPLIED_TRACK: Term = { id: 'events', label: { ru: 'События', en: 'Events' } }

/** The interval that a checked string says. */
function interval(text: string): EdtfInterval {
  const read = readEdtf(text)
  if (!read.ok || read.value.kind !== 'interval') throw new TypeError(`unchecked interval: ${text}`)
  return read.value
}

const during = (text: string | undefined) => (text === undefined ? {} : { during: interval(text) })

/** An EDTF interval as days, both included; open and unknown ends are null. */
const rangeOf = ({ first, last }: EdtfInterval): DayRange => ({
  first: Number.isFinite(first) ? first : null,
  last: Number.isFinite(last) ? last : null,
})

function targetOf(entry: { readonly [K in Target['kind']]?: string | undefined }): Target {
  for (const kind of TARGET_KINDS) {
    const id = entry[kind]
    if (id !== undefined) return { kind, id }
  }
  throw new TypeError('unchecked target')
}

/** Without the keys whose value is undefined: absent is absent, not `undefined`. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function eventOf(entry: v.InferOutput<typeof eventSchema>): ChronicleEvent {
  const { date, applies, evidence, venues, participants, relations, ...rest } = entry
  const read = date === undefined ? undefined : readEdtf(date)
  return present({
    ...rest,
    track: rest.track ?? IMPLIED_TRACK.id,
    claim: rest.claim ?? 'fact',
    shortTitle: rest.shortTitle ?? rest.title,
    date: read?.ok ? read.value : undefined,
    applies: applies === undefined ? undefined : interval(applies),
    venues: (venues ?? []).map((venue) =>
      present({ ...venue, certainty: venue.certainty ?? 'confirmed' }),
    ),
    participants: (participants ?? []).map(
      (participant): Participant => present({ ...targetOf(participant), role: participant.role }),
    ),
    relations: (relations ?? []).map(
      (relation): Relation =>
        present({ type: relation.type, target: targetOf(relation), note: relation.note }),
    ),
    evidence: evidence && {
      ...present({
        article: evidence.article && {
          says: evidence.article.says,
          references: evidence.article.references ?? [],
        },
        confidence: evidence.confidence,
      }),
      sources: (evidence.sources ?? []).map(present),
    },
  }) as ChronicleEvent
}

/** Reads each entry of a list by itself; one that cannot be used, or repeats an id, is left out. */
function readList<S extends v.GenericSchema>(
  file: Readonly<Record<string, unknown>>,
  key: string,
  schema: S,
  report: Report,
): v.InferOutput<S>[] {
  const list = file[key]
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    report({
      path: key,
      fault: { kind: 'wrong-type', expected: 'array', received: typeof list },
      dropped: 'field',
    })
    return []
  }
  const seen = new Set<string>()
  return list.flatMap((item: unknown, index) => {
    const entry = readEntry(schema, item, `${key}[${index}]`, report)
    if (entry === null) return []
    const id: unknown = (entry as { id?: unknown }).id
    if (typeof id === 'string') {
      if (seen.has(id)) {
        report({
          path: `${key}[${index}].id`,
          fault: { kind: 'duplicate-id', id },
          dropped: 'entry',
        })
        return []
      }
      seen.add(id)
    }
    return [entry]
  })
}

function readGroups(file: Readonly<Record<string, unknown>>, report: Report): Group[] {
  return readList(file, 'groups', groupSchema, report).map((group, index) => ({
    ...present(group),
    members: (group.members ?? []).flatMap((item, at): Membership[] => {
      const entry = readEntry(membershipSchema, item, `groups[${index}].members[${at}]`, report)
      if (entry === null) return []
      const { during: dates, ...rest } = entry
      return [{ ...present(rest), ...during(dates) } as Membership]
    }),
  })) as Group[]
}

/** A story keeps the steps that can be used: one wrong step never hides the rest. */
function readStories(file: Readonly<Record<string, unknown>>, report: Report): Story[] {
  return readList(file, 'stories', storyHeadSchema, report).map(({ steps, ...story }) => ({
    ...story,
    steps: steps.flatMap((item, at): Step[] => {
      const entry = readEntry(stepSchema, item, `stories(${story.id}).steps[${at}]`, report)
      return entry === null ? [] : [{ ...present(entry), view: entry.view ?? {} } as Step]
    }),
  }))
}

/**
 * A dataset file (parsed JSON) made a dataset and a list of what was wrong with it. Only a file that
 * is no dataset at all, is of another version or has no list of events gives nothing.
 */
export function parseDataset(input: unknown): ParsedDataset {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, fault: { kind: 'not-a-dataset' } }
  }
  const file = input as Readonly<Record<string, unknown>>
  if (file.format !== FORMAT) {
    return {
      ok: false,
      fault:
        typeof file.format === 'string'
          ? { kind: 'other-version', format: file.format.slice(0, 80) }
          : { kind: 'not-a-dataset' },
    }
  }
  if (!Array.isArray(file.events)) return { ok: false, fault: { kind: 'no-events' } }

  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const { id = 'untitled', title = IMPLIED_TITLE, ...headRest } = file
  const head = readEntry(headSchema, { ...headRest, id, title }, '', report) ?? {
    id: 'untitled',
    title: IMPLIED_TITLE,
  }
  const list = <S extends v.GenericSchema>(key: string, schema: S) =>
    readList(file, key, schema, report)

  const events = list('events', eventSchema).map(eventOf)
  const tracks = list('tracks', termSchema)
  const view = 'view' in head ? head.view : undefined
  const dataset: Dataset = {
    ...(present({ ...head, view: undefined }) as Pick<Dataset, 'id' | 'title'>),
    view: {
      ...(view?.range !== undefined && { range: rangeOf(interval(view.range)) }),
      ...(view?.bbox !== undefined && { bbox: view.bbox }),
    },
    tracks: tracks.length > 0 ? tracks : [IMPLIED_TRACK],
    kinds: list('kinds', termSchema),
    statuses: list('statuses', termSchema),
    roles: list('roles', termSchema),
    states: list('states', stateSchema).map(present) as Dataset['states'],
    places: list('places', placeSchema).map(({ names, ...place }) => ({
      ...present(place),
      names: (names ?? []).map(({ label, ...name }) => ({ label, during: interval(name.during) })),
    })) as Dataset['places'],
    groups: readGroups(file, report),
    bodies: list('bodies', bodySchema).map(present) as Dataset['bodies'],
    people: list('people', personSchema).map(present) as Dataset['people'],
    sources: list('sources', sourceSchema) as Source[],
    references: list('references', referenceSchema).map(present) as Dataset['references'],
    glossary: list('glossary', glossaryEntrySchema).map(present) as Dataset['glossary'],
    events,
    stories: readStories(file, report),
  }
  return { ok: true, dataset: dropUnknownIds(dataset, report), problems }
}
