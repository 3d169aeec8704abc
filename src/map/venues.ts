import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import { type Row, rowAt } from '#/index/row.ts'
import type { Place } from '#/model/dataset.ts'
import { rememberLast } from '#/state/remember.ts'

/** A place where something happened that is to be shown. */
export interface Venue {
  readonly place: Place
  /** Events that the filter lets through, in order of rows; each once. */
  readonly matched: readonly Row[]
  /** The same, with the selected event even when it is filtered out. */
  readonly rows: readonly Row[]
  readonly isSelected: boolean
  /** The first venue of the selected event: exactly one place is. */
  readonly isCurrent: boolean
}

/** Places of an event, each once, in the event's order. */
export function placesOf(chronicle: Chronicle, row: Row): readonly Place[] {
  const ids = new Set(chronicle.eventAt(row).venues.map(({ place }) => place))
  return [...ids].flatMap((id) => chronicle.terms.places.get(id) ?? [])
}

const matchedByPlace = rememberLast(
  ({ dataset, postings }: Chronicle, { has }: Matched): ReadonlyMap<string, readonly Row[]> =>
    new Map(
      dataset.places.map(({ id }) => [
        id,
        Array.from(postings.places.get(id) ?? [], rowAt).filter(has),
      ]),
    ),
)

/** The venues to be marked. One where no event matches is absent, unless it is the selected one's. */
export function venuesOf(
  chronicle: Chronicle,
  matched: Matched,
  selected: Row | null,
): readonly Venue[] {
  const selectedPlaces = selected === null ? [] : placesOf(chronicle, selected)
  const byPlace = matchedByPlace(chronicle, matched)
  return chronicle.dataset.places.flatMap((place): Venue[] => {
    const here = byPlace.get(place.id) ?? []
    const isSelected = selectedPlaces.includes(place)
    const isAdded = isSelected && selected !== null && !matched.has(selected)
    const rows = isAdded ? [...here, selected].sort((a, b) => a - b) : here
    if (rows.length === 0) return []
    return [{ place, matched: here, rows, isSelected, isCurrent: selectedPlaces[0] === place }]
  })
}
