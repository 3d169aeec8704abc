import type { DatasetHead } from '#/model/dataset.ts'
import type { EventEntry } from '#/model/event-entry.ts'
import type { PackedEvents } from '#/model/packed-events.ts'
import { ID_FACETS, type IdFacet } from '#/model/view.ts'
import { IMPLIED_TRACK_ID } from './event-of.ts'

/** Tells each id that an entry carries; the same may be told more than once. */
type Tell = (entry: EventEntry, take: (id: string | undefined) => void) => void

/**
 * What an event counts under. A state: as participant, as target of a relation, as the state of a
 * venue, and as the one that a participating body belongs to. A group's members are not counted:
 * else every event of an organisation would count under each of its members.
 */
function idsByFacet(head: DatasetHead): Record<IdFacet, Tell> {
  const stateOfPlace = new Map(head.places.map(({ id, state }) => [id, state]))
  const stateOfBody = new Map(head.bodies.map(({ id, state }) => [id, state]))
  const firstTrack = head.tracks[0]?.id
  return {
    tracks: ({ track }, take) => take(track ?? firstTrack ?? IMPLIED_TRACK_ID),
    kinds: ({ kind }, take) => take(kind),
    statuses: ({ status }, take) => take(status),
    places: ({ venues }, take) => {
      if (venues) for (const { place } of venues) take(place)
    },
    bodies: ({ participants, relations }, take) => {
      if (participants) for (const { body } of participants) take(body)
      if (relations) for (const { body } of relations) take(body)
    },
    states: ({ participants, relations, venues }, take) => {
      for (const targets of [participants, relations]) {
        if (!targets) continue
        for (const { state, body } of targets) {
          take(state)
          if (body !== undefined) take(stateOfBody.get(body))
        }
      }
      if (venues) for (const { place } of venues) take(stateOfPlace.get(place))
    },
  }
}

/** For each facet, which rows carry which id; rows ascending. */
export function makePostings(
  head: DatasetHead,
  ordered: readonly EventEntry[],
): PackedEvents['postings'] {
  const tellers = idsByFacet(head)
  const entries = ID_FACETS.map((facet) => {
    const rows = new Map<string, number[]>()
    ordered.forEach((entry, row) => {
      tellers[facet](entry, (id) => {
        if (id === undefined) return
        const list = rows.get(id)
        if (!list) rows.set(id, [row])
        else if (list.at(-1) !== row) list.push(row)
      })
    })
    const packed = new Map([...rows].map(([id, list]) => [id, Uint32Array.from(list)]))
    return [facet, packed] as const
  })
  return Object.fromEntries(entries) as Record<IdFacet, Map<string, Uint32Array>>
}
