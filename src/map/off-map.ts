import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Place } from '#/model/dataset.ts'
import { type Bounds, boundsContain } from '#/model/geography.ts'
import { placesOf } from './venues.ts'

/** An event that the map does not show now; without places it has none at all. */
export interface OffMapEvent {
  readonly row: Row
  readonly places: readonly Place[]
}

/**
 * Events in sight of the timeline that have no venue, or none in the part of the map that is
 * seen and not `covered` (ids of places).
 */
export function offMapOf(
  chronicle: Chronicle,
  inSight: readonly Row[],
  seen: Bounds | null,
  covered: readonly string[] = [],
): readonly OffMapEvent[] {
  return inSight.flatMap((row) => {
    const places = placesOf(chronicle, row)
    const isSeen = places.some(
      ({ id, coordinates }) => !covered.includes(id) && (!seen || boundsContain(seen, coordinates)),
    )
    return isSeen ? [] : [{ row, places }]
  })
}
