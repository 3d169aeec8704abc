import * as v from 'valibot'
import type { Dataset } from '#/model/dataset.ts'
import { withoutUnknownIds } from './cross-check.ts'
import type { Problem } from './fault.ts'
import { type DatasetFile, makeDataset, type Reading, type UnusableFile } from './make-dataset.ts'
import { readEntry } from './read-entry.ts'
import {
  bodySchema,
  eventSchema,
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

type Report = (problem: Problem) => void

const headSchema = v.object({
  id: termSchema.entries.id,
  title: termSchema.entries.label,
  summary: v.optional(termSchema.entries.label),
  revision: v.optional(v.pipe(v.string(), v.isoDate())),
  license: v.optional(v.string()),
  view: v.optional(viewSchema),
})

/** The entries of the file's own lists, by its names for them. */
const LISTS = {
  tracks: termSchema,
  kinds: termSchema,
  statuses: termSchema,
  roles: termSchema,
  states: stateSchema,
  places: placeSchema,
  groups: groupSchema,
  bodies: bodySchema,
  people: personSchema,
  sources: sourceSchema,
  references: referenceSchema,
  events: eventSchema,
  // Steps are read one by one.
  stories: v.object({ ...storySchema.entries, steps: v.array(v.unknown()) }),
  glossary: glossaryEntrySchema,
}

const SCHEMAS = { ...LISTS, head: headSchema, members: membershipSchema, steps: stepSchema }

export type ListName = keyof typeof LISTS

/** What an entry of each kind is once it is read. */
export type Entries = {
  readonly [Kind in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[Kind]>
}

const schemaOf = <Kind extends keyof Entries>(kind: Kind) =>
  SCHEMAS[kind] as unknown as v.GenericSchema<unknown, Entries[Kind]>

/** Reads each entry of a list by itself; one that cannot be used, or repeats an id, is left out. */
function readList<Name extends ListName>(
  file: DatasetFile,
  name: Name,
  report: Report,
): readonly Entries[Name][] {
  const list = file[name]
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    report({
      path: name,
      fault: { kind: 'wrong-type', expected: 'array', received: typeof list },
      dropped: 'field',
    })
    return []
  }
  const schema = schemaOf(name)
  const seen = new Set<string>()
  const read: Entries[Name][] = []
  list.forEach((item: unknown, index) => {
    const entry = readEntry(schema, item, () => `${name}[${index}]`, report)
    if (entry === null) return
    const id: unknown = (entry as { id?: unknown }).id
    if (typeof id === 'string') {
      if (seen.has(id)) {
        const path = `${name}[${index}].id`
        report({ path, fault: { kind: 'duplicate-id', id }, dropped: 'entry' })
        return
      }
      seen.add(id)
    }
    read.push(entry)
  })
  return read
}

/** Every entry is checked; what is wrong is reported. */
const checking = (report: Report): Reading => ({
  entry: (kind, input, pathTo) => readEntry(schemaOf(kind), input, pathTo, report),
  list: (file, name) => readList(file, name, report),
  pointing: (head, events) => withoutUnknownIds(head, events, report),
})

/**
 * A dataset file (parsed JSON) made a dataset and a list of what was wrong with it. Only a file that
 * is no dataset at all, is of another version or has no list of events gives nothing.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const problems: Problem[] = []
  const made = makeDataset(
    input,
    checking((problem) => problems.push(problem)),
  )
  return made.ok ? { ...made, problems } : made
}
