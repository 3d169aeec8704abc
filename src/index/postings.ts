import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Dataset } from '#/model/dataset.ts'
import { ID_FACETS, type IdFacet } from '#/model/view.ts'
import { type Row, rowAt } from './row.ts'

/** For each facet, which rows carry which id; rows ascending. */
export type Postings = Readonly<Record<IdFacet, ReadonlyMap<string, readonly Row[]>>>

type IdsOf = (event: ChronicleEvent) => Iterable<string>

const one = (id: string | undefined) => (id ? [id] : [])

/**
 * What an event counts under. A state: as participant, as target of a relation, as the state of a
 * venue, and as the one that a participating body belongs to. A group's members are not counted:
 * else every event of an organisation would count under each of its members.
 */
function idsByFacet(dataset: Dataset): Record<IdFacet, IdsOf> {
  const stateOfPlace = new Map(dataset.places.map(({ id, state }) => [id, state]))
  const stateOfBody = new Map(dataset.bodies.map(({ id, state }) => [id, state]))
  const targets = (event: ChronicleEvent) => [
    ...event.participants,
    ...event.relations.map(({ target }) => target),
  ]
  return {
    tracks: (event) => [event.track],
    kinds: (event) => one(event.kind),
    statuses: (event) => one(event.status),
    places: (event) => event.venues.map(({ place }) => place),
    bodies: (event) => targets(event).flatMap(({ kind, id }) => (kind === 'body' ? [id] : [])),
    states: (event) => [
      ...targets(event).flatMap(({ kind, id }) =>
        kind === 'state' ? [id] : kind === 'body' ? one(stateOfBody.get(id)) : [],
      ),
      ...event.venues.flatMap(({ place }) => one(stateOfPlace.get(place))),
    ],
  }
}

export function makePostings(dataset: Dataset, ordered: readonly ChronicleEvent[]): Postings {
  const idsOf = idsByFacet(dataset)
  const entries = ID_FACETS.map((facet) => {
    const rows = new Map<string, Row[]>()
    ordered.forEach((event, position) => {
      for (const id of new Set(idsOf[facet](event))) {
        const list = rows.get(id)
        if (list) list.push(rowAt(position))
        else rows.set(id, [rowAt(position)])
      }
    })
    return [facet, rows] as const
  })
  return Object.fromEntries(entries) as Record<IdFacet, Map<string, Row[]>>
}
