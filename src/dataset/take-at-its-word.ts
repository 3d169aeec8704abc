import { type MadeDataset, makeDataset, type Reading } from './make-dataset.ts'
import type { Entries, ListName } from './parse.ts'

/** Nothing is asked: the schema, which says the same of each entry, changes none. */
const TRUSTING: Reading = {
  entry: <Kind extends keyof Entries>(_kind: Kind, input: unknown) => input as Entries[Kind],
  list: <Name extends ListName>(file: Readonly<Record<string, unknown>>, name: Name) =>
    (file[name] ?? []) as readonly Entries[Name][],
  pointing: (_head, events) => events,
}

/**
 * A dataset from a file that was checked before, byte for byte: by the build. Throws where it was not.
 * The same as `parseDataset` makes, for a fraction of the time and the code.
 */
export const takeAtItsWord = (json: unknown): MadeDataset => makeDataset(json, TRUSTING)
