import type { Relation } from '#/model/chronicle-event.ts'
import type { Chronicle } from './chronicle.ts'
import type { Row } from './row.ts'

/** A relation as seen from one event: it goes out from it, or comes in from another. */
export type Link =
  | { readonly direction: 'out'; readonly relation: Relation }
  | { readonly direction: 'in'; readonly relation: Relation; readonly from: Row }

const incomingOf = new WeakMap<Chronicle, ReadonlyMap<string, readonly Link[]>>()

function incoming(chronicle: Chronicle): ReadonlyMap<string, readonly Link[]> {
  const known = incomingOf.get(chronicle)
  if (known) return known
  const links = new Map<string, Link[]>()
  for (const event of chronicle.dataset.events) {
    const from = chronicle.rowOf(event.id)
    if (from === undefined) continue
    for (const relation of event.relations) {
      if (relation.target.kind !== 'event') continue
      const list = links.get(relation.target.id) ?? []
      list.push({ direction: 'in', relation, from })
      links.set(relation.target.id, list)
    }
  }
  incomingOf.set(chronicle, links)
  return links
}

/** All relations of an event: its own, then those of others that point to it. */
export function linksOf(chronicle: Chronicle, row: Row): readonly Link[] {
  const event = chronicle.eventAt(row)
  return [
    ...event.relations.map((relation): Link => ({ direction: 'out', relation })),
    ...(incoming(chronicle).get(event.id) ?? []),
  ]
}

/** The events at the other ends of an event's relations, each once. */
export function relatedRows(chronicle: Chronicle, row: Row): readonly Row[] {
  const rows = linksOf(chronicle, row).flatMap((link) => {
    if (link.direction === 'in') return [link.from]
    const { kind, id } = link.relation.target
    const target = kind === 'event' ? chronicle.rowOf(id) : undefined
    return target === undefined ? [] : [target]
  })
  return [...new Set(rows)]
}
