import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Lang } from '#/model/lang.ts'
import type { SearchedField } from '#/model/searched-field.ts'
import type { Chronicle } from './chronicle.ts'
import type { Clause } from './query.ts'

/** A word that occurs nowhere, and what was looked for in its stead. */
export interface Correction {
  readonly typed: string
  /** Folded words of the texts. */
  readonly taken: readonly string[]
}

/** A text of an event in which something was found. */
export interface FoundPlace {
  readonly field: SearchedField
  /** Null: the same in every language. */
  readonly lang: string | null
  /** As much of the text as stands about what was found. */
  readonly excerpt: string
}

export interface Found {
  /** 1 for each row that has all that was looked for. */
  readonly rows: Uint8Array
  /** What was looked for in the end: the same marks what was found. */
  readonly clauses: readonly Clause[]
  readonly corrections: readonly Correction[]
  /** The parts of a text that were looked for: from, to (exclusive), in UTF-16 units. */
  readonly partsIn: (text: string) => readonly (readonly [start: number, end: number])[]
  /**
   * Why an event was found, where what is shown of it does not say so: the first of its other texts
   * that has what is missing, in the reader's language if it can be. Null: all is in what is shown.
   */
  readonly elsewhere: (
    event: ChronicleEvent,
    shown: readonly string[],
    lang: Lang,
  ) => FoundPlace | null
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
