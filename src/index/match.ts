import { CLAIMS, DEFAULT_CLAIMS } from '#/model/claim.ts'
import type { Bounds } from '#/model/geography.ts'
import { boundsContain } from '#/model/geography.ts'
import { type DayRange, type Filter, ID_FACETS } from '#/model/view.ts'
import type { Chronicle } from './chronicle.ts'
import { type Row, rowAt } from './row.ts'
import { searchIfLoaded } from './search-door.ts'

/** The events that a filter lets through. */
export interface Matched {
  readonly has: (row: Row) => boolean
  /** Rows with a date, ascending: in order of time. */
  readonly dated: readonly Row[]
  readonly undated: readonly Row[]
  readonly count: number
}

type Narrow = (row: Row) => boolean

function narrowByTime(chronicle: Chronicle, ranges: readonly DayRange[]): Narrow {
  const { first, last, dated } = chronicle.columns
  return (row) =>
    row < dated &&
    ranges.some(
      (range) =>
        (last[row] as number) >= (range.first ?? -Infinity) &&
        (first[row] as number) <= (range.last ?? Infinity),
    )
}

/** The rows of any of the lists. */
function narrowByPostings(
  { columns }: Chronicle,
  lists: readonly (Uint32Array | undefined)[],
): Narrow {
  const isIn = new Uint8Array(columns.count)
  for (const rows of lists) {
    if (rows) for (const row of rows) isIn[row] = 1
  }
  return (row) => isIn[row] === 1
}

function narrowByArea(chronicle: Chronicle, boxes: readonly Bounds[]): Narrow {
  const inside = chronicle.dataset.places
    .filter(({ coordinates }) => boxes.some((box) => boundsContain(box, coordinates)))
    .map(({ id }) => chronicle.postings.places.get(id))
  return narrowByPostings(chronicle, inside)
}

/**
 * Any of the values within one facet, all facets together; words of `q` all have to occur (the
 * search must have been loaded: without it `q` does not narrow).
 * Cost: one pass over the rows for each thing that narrows.
 */
export function matchEvents(chronicle: Chronicle, filter: Filter): Matched {
  const { columns, postings } = chronicle
  const passing = new Uint8Array(columns.count).fill(1)
  const keep = (narrow: Narrow) => {
    for (let row = 0; row < columns.count; row += 1) {
      if (passing[row] && !narrow(rowAt(row))) passing[row] = 0
    }
  }
  const claims = new Set(filter.claims ?? DEFAULT_CLAIMS)
  if (claims.size < CLAIMS.length)
    keep((row) => claims.has(CLAIMS[columns.claim[row] ?? 0] ?? 'fact'))
  for (const facet of ID_FACETS) {
    if (filter[facet].length === 0) continue
    keep(
      narrowByPostings(
        chronicle,
        filter[facet].map((id) => postings[facet].get(id)),
      ),
    )
  }
  if (filter.disputed) keep((row) => columns.disputed[row] === 1)
  if (filter.within.length > 0) keep(narrowByTime(chronicle, filter.within))
  if (filter.area.length > 0) keep(narrowByArea(chronicle, filter.area))
  const found = searchIfLoaded()?.events(chronicle, filter.q)
  if (found) keep((row) => found.rows[row] === 1)

  const dated: Row[] = []
  const undated: Row[] = []
  for (let row = 0; row < columns.count; row += 1) {
    if (passing[row]) (row < columns.dated ? dated : undated).push(rowAt(row))
  }
  return { has: (row) => passing[row] === 1, dated, undated, count: dated.length + undated.length }
}
