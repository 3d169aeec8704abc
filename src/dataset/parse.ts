import * as v from 'valibot'
import { IMPLIED_TRACK_ID, intervalOf, present } from '#/index/event-of.ts'
import { packEvents } from '#/index/pack-events.ts'
import type { Dataset, DatasetHead, Source, Term } from '#/model/dataset.ts'
import type { EdtfInterval } from '#/model/edtf.ts'
import type { EventEntry } from '#/model/event-entry.ts'
import type { Group, Membership } from '#/model/group.ts'
import type { Step, Story } from '#/model/story.ts'
import type { DayRange } from '#/model/view.ts'
import { withoutUnknownIds } from './cross-check.ts'
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
const IMPLIED_TRACK: Term = { id: IMPLIED_TRACK_ID, label: { ru: 'События', en: 'Events' } }

const during = (text: string | undefined) =>
  text === undefined ? {} : { during: intervalOf(text) }

/** An EDTF interval as days, both included; open and unknown ends are null. */
const rangeOf = ({ first, last }: EdtfInterval): DayRange => ({
  first: Number.isFinite(first) ? first : null,
  last: Number.isFinite(last) ? last : null,
})

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
  const read: v.InferOutput<S>[] = []
  list.forEach((item: unknown, index) => {
    const entry = readEntry(schema, item, () => `${key}[${index}]`, report)
    if (entry === null) return
    const id: unknown = (entry as { id?: unknown }).id
    if (typeof id === 'string') {
      if (seen.has(id)) {
        report({
          path: `${key}[${index}].id`,
          fault: { kind: 'duplicate-id', id },
          dropped: 'entry',
        })
        return
      }
      seen.add(id)
    }
    read.push(entry)
  })
  return read
}

function readGroups(file: Readonly<Record<string, unknown>>, report: Report): Group[] {
  return readList(file, 'groups', groupSchema, report).map((group, index) => ({
    ...present(group),
    members: (group.members ?? []).flatMap((item, at): Membership[] => {
      const entry = readEntry(
        membershipSchema,
        item,
        () => `groups[${index}].members[${at}]`,
        report,
      )
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
      const entry = readEntry(stepSchema, item, () => `stories(${story.id}).steps[${at}]`, report)
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
  const head = readEntry(headSchema, { ...headRest, id, title }, () => '', report) ?? {
    id: 'untitled',
    title: IMPLIED_TITLE,
  }
  const list = <S extends v.GenericSchema>(key: string, schema: S) =>
    readList(file, key, schema, report)

  const events: readonly EventEntry[] = list('events', eventSchema)
  const tracks = list('tracks', termSchema)
  const view = 'view' in head ? head.view : undefined
  const dataset: DatasetHead = {
    ...(present({ ...head, view: undefined }) as Pick<Dataset, 'id' | 'title'>),
    view: {
      ...(view?.range !== undefined && { range: rangeOf(intervalOf(view.range)) }),
      ...(view?.bbox !== undefined && { bbox: view.bbox }),
    },
    tracks: tracks.length > 0 ? tracks : [IMPLIED_TRACK],
    kinds: list('kinds', termSchema),
    statuses: list('statuses', termSchema),
    roles: list('roles', termSchema),
    states: list('states', stateSchema).map(present) as Dataset['states'],
    places: list('places', placeSchema).map(({ names, ...place }) => ({
      ...present(place),
      names: (names ?? []).map(({ label, ...name }) => ({
        label,
        during: intervalOf(name.during),
      })),
    })) as Dataset['places'],
    groups: readGroups(file, report),
    bodies: list('bodies', bodySchema).map(present) as Dataset['bodies'],
    people: list('people', personSchema).map(present) as Dataset['people'],
    sources: list('sources', sourceSchema) as Source[],
    references: list('references', referenceSchema).map(present) as Dataset['references'],
    glossary: list('glossary', glossaryEntrySchema).map(present) as Dataset['glossary'],
    stories: readStories(file, report),
  }
  const sound = withoutUnknownIds(dataset, events, report)
  return { ok: true, dataset: { ...dataset, events: packEvents(dataset, sound) }, problems }
}
