import type { IdFacet } from './view.ts'

/** Days that no dataset reaches: an end that is not known or not yet come. */
export const OPEN_PAST = -2147483648
export const OPEN_FUTURE = 2147483647

/** What is asked of many events at once: one array per question, by row (src/index/row.ts). */
export interface Columns {
  readonly count: number
  /** Rows before this one have a date. */
  readonly dated: number
  /** First and last day that the date covers or may mean (`OPEN_…` where an end is open). */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Index into the dataset's tracks. */
  readonly track: Uint16Array
  /** Index into the dataset's kinds, from 1; 0: none. */
  readonly kind: Uint16Array
  /** Index into CLAIMS. */
  readonly claim: Uint8Array
  readonly disputed: Uint8Array
  /** Index into `venueSets`. */
  readonly venues: Uint32Array
  /** What the date is ordered by: a year (astronomical), and how much more is meant by it. */
  readonly year: Int32Array
  readonly grain: Uint8Array
}

/** Values of the column `grain`. */
export const GRAIN = { none: 0, year: 1, decade: 2, century: 3 } as const

/** Strings in UTF-8, one after another: that of row `r` from `starts[r]` to `starts[r + 1]`. */
export interface PackedTexts {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

/**
 * All events of a dataset as they are kept: numbers in columns, the rest as bytes that are read on
 * sight. A hundred thousand of them go from a worker to the page without being copied.
 */
export interface PackedEvents {
  readonly columns: Columns
  /** JSON of each event (`EventEntry`), by row. */
  readonly entries: PackedTexts
  /** Finds the row of an id: rows + 1 by the id's hash, 0 where there is none (src/index/id-table.ts). */
  readonly ids: Uint32Array
  /** For each facet, which rows carry which id; rows ascending. */
  readonly postings: Readonly<Record<IdFacet, ReadonlyMap<string, Uint32Array>>>
  /** The different sets of places that events happened at, as place ids; the first is none. */
  readonly venueSets: readonly (readonly string[])[]
  /** Rows with a relation to the event of row `r`: `from[starts[r]]` up to `from[starts[r + 1]]`. */
  readonly incoming: { readonly starts: Uint32Array; readonly from: Uint32Array }
}
