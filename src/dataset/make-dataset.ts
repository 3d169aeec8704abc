import { IMPLIED_TRACK_ID, intervalOf, present } from '#/index/event-of.ts'
import { packEvents } from '#/index/pack-events.ts'
import type { Dataset, DatasetHead, Term } from '#/model/dataset.ts'
import type { EdtfInterval } from '#/model/edtf.ts'
import type { EventEntry } from '#/model/event-entry.ts'
import type { Group, Membership } from '#/model/group.ts'
import type { Step, Story } from '#/model/story.ts'
import type { DayRange } from '#/model/view.ts'
import { FORMAT } from './format.ts'
import type { Entries, ListName } from './parse.ts'

/** Why nothing of a file can be shown. */
export type UnusableFile =
  | { readonly kind: 'not-a-dataset' }
  | { readonly kind: 'other-version'; readonly format: string }
  | { readonly kind: 'no-events' }

export type MadeDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly fault: UnusableFile }

/** A dataset file, as JSON gives it. */
export type DatasetFile = Readonly<Record<string, unknown>>

/** How what stands in a file becomes entries: checked one by one, or taken at its word. */
export interface Reading {
  /** null: it cannot be used. `pathTo` says where in the file it stands. */
  readonly entry: <Kind extends keyof Entries>(
    kind: Kind,
    input: unknown,
    pathTo: () => string,
  ) => Entries[Kind] | null
  /** The entries of one of the file's lists that can be used. */
  readonly list: <Name extends ListName>(file: DatasetFile, name: Name) => readonly Entries[Name][]
  /** The events with nothing in them that points to nothing. */
  readonly pointing: (head: DatasetHead, events: readonly EventEntry[]) => readonly EventEntry[]
}

const IMPLIED_TITLE = { ru: 'Без названия', en: 'Untitled' }
const IMPLIED_TRACK: Term = { id: IMPLIED_TRACK_ID, label: { ru: 'События', en: 'Events' } }

const during = (text: string | undefined) =>
  text === undefined ? {} : { during: intervalOf(text) }

/** An EDTF interval as days, both included; open and unknown ends are null. */
const rangeOf = ({ first, last }: EdtfInterval): DayRange => ({
  first: Number.isFinite(first) ? first : null,
  last: Number.isFinite(last) ? last : null,
})

const readGroups = (file: DatasetFile, { list, entry }: Reading): Group[] =>
  list(file, 'groups').map((group, index) => ({
    ...present(group),
    members: (group.members ?? []).flatMap((item, at): Membership[] => {
      const member = entry('members', item, () => `groups[${index}].members[${at}]`)
      if (member === null) return []
      const { during: dates, ...rest } = member
      return [{ ...present(rest), ...during(dates) } as Membership]
    }),
  })) as Group[]

/** A story keeps the steps that can be used: one wrong step never hides the rest. */
const readStories = (file: DatasetFile, { list, entry }: Reading): Story[] =>
  list(file, 'stories').map(({ steps, ...story }) => ({
    ...story,
    steps: steps.flatMap((item, at): Step[] => {
      const step = entry('steps', item, () => `stories(${story.id}).steps[${at}]`)
      return step === null ? [] : [{ ...present(step), view: step.view ?? {} } as Step]
    }),
  }))

/**
 * A dataset file (parsed JSON) made a dataset. Only a file that is no dataset at all, is of another
 * version or has no list of events gives nothing.
 */
export function makeDataset(input: unknown, reading: Reading): MadeDataset {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, fault: { kind: 'not-a-dataset' } }
  }
  const file = input as DatasetFile
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

  const { id = 'untitled', title = IMPLIED_TITLE, summary, revision, license, view } = file
  const head = reading.entry('head', { id, title, summary, revision, license, view }, () => '') ?? {
    id: 'untitled',
    title: IMPLIED_TITLE,
  }
  const list = <Name extends ListName>(name: Name) => reading.list(file, name)

  const events: readonly EventEntry[] = list('events')
  const tracks = list('tracks')
  const shown = 'view' in head ? head.view : undefined
  const dataset: DatasetHead = {
    ...(present({ ...head, view: undefined }) as Pick<Dataset, 'id' | 'title'>),
    view: {
      ...(shown?.range !== undefined && { range: rangeOf(intervalOf(shown.range)) }),
      ...(shown?.bbox !== undefined && { bbox: shown.bbox }),
    },
    tracks: tracks.length > 0 ? tracks : [IMPLIED_TRACK],
    kinds: list('kinds'),
    statuses: list('statuses'),
    roles: list('roles'),
    states: list('states').map(present) as Dataset['states'],
    places: list('places').map(({ names, ...place }) => ({
      ...present(place),
      names: (names ?? []).map(({ label, ...name }) => ({
        label,
        during: intervalOf(name.during),
      })),
    })) as Dataset['places'],
    groups: readGroups(file, reading),
    bodies: list('bodies').map(present) as Dataset['bodies'],
    people: list('people').map(present) as Dataset['people'],
    sources: list('sources') as Dataset['sources'],
    references: list('references').map(present) as Dataset['references'],
    glossary: list('glossary').map(present) as Dataset['glossary'],
    stories: readStories(file, reading),
  }
  const sound = reading.pointing(dataset, events)
  return { ok: true, dataset: { ...dataset, events: packEvents(dataset, sound) } }
}
