import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import type { Window } from '#/index/sight.ts'
import { makeTimeIndex, type TimeIndex } from '#/index/time-index.ts'
import type { Place } from '#/model/dataset.ts'
import { type Bounds, boundsContain } from '#/model/geography.ts'

/** Matched events that happened at the same places, or at none. */
export interface VenueGroup {
  readonly places: readonly Place[]
  readonly time: TimeIndex
  /** Without a date: always shown, beside the axis. */
  readonly undated: readonly Row[]
}

/** The matched events by where they happened; made once for what matches. */
export function venueGroups(
  { columns, terms, venueSets }: Chronicle,
  { dated, undated }: Matched,
): readonly VenueGroup[] {
  const sort = (rows: readonly Row[]) => {
    const sets = venueSets.map((): Row[] => [])
    for (const row of rows) sets[columns.venues[row] as number]?.push(row)
    return sets
  }
  const [withDate, without] = [sort(dated), sort(undated)]
  return venueSets.map((places, set) => ({
    places: places.flatMap((id) => terms.places.get(id) ?? []),
    time: makeTimeIndex(columns, withDate[set] ?? []),
    undated: without[set] ?? [],
  }))
}

/**
 * Those that have no venue, or none in the part of the map that is seen and not `covered` (ids of
 * places).
 */
export function unseenGroups(
  groups: readonly VenueGroup[],
  seen: Bounds | null,
  covered: readonly string[],
): readonly VenueGroup[] {
  return groups.filter(
    ({ places }) =>
      !places.some(
        ({ id, coordinates }) =>
          !covered.includes(id) && (!seen || boundsContain(seen, coordinates)),
      ),
  )
}

/** How many of their events the timeline shows. */
export const countShown = (groups: readonly VenueGroup[], window: Window): number =>
  groups.reduce((sum, { time, undated }) => sum + time.count(window) + undated.length, 0)

/** Those events, in order of rows. */
export const rowsShown = (groups: readonly VenueGroup[], window: Window): readonly Row[] =>
  groups.flatMap(({ time, undated }) => [...time.rows(window), ...undated]).sort((a, b) => a - b)
