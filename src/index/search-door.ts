import type { Chronicle } from './chronicle.ts'
import type { Clause } from './query.ts'

/** A word that occurs nowhere, and what was looked for in its stead. */
export interface Correction {
  readonly typed: string
  /** Folded words of the texts. */
  readonly taken: readonly string[]
}

export interface Found {
  /** 1 for each row that has all that was looked for. */
  readonly rows: Uint8Array
  /** What was looked for in the end: the same marks what was found. */
  readonly clauses: readonly Clause[]
  readonly corrections: readonly Correction[]
  /** The parts of a text that were looked for: from, to (exclusive), in UTF-16 units. */
  readonly partsIn: (text: string) => readonly (readonly [start: number, end: number])[]
}

/** What the first view does not need of searching: its script comes by itself. */
export interface Search {
  readonly events: (chronicle: Chronicle, q: string) => Found | null
  readonly prepare: (chronicle: Chronicle, isTimeUp: () => boolean) => boolean
}

let search: Search | null = null

/** The search, once its script has been loaded; whoever lets `q` be set loads it first. */
export const searchIfLoaded = (): Search | null => search

export const installSearch = (loaded: Search): void => {
  search = loaded
}

/** Loads the search; at once when it is there. Rejects when it cannot be had. */
export async function loadSearch(): Promise<Search> {
  search ??= (await import('./search.ts')).SEARCH
  return search
}
