import type { Relation } from '#/model/chronicle-event.ts'
import type { Chronicle } from './chronicle.ts'
import { type Row, rowAt } from './row.ts'

/** A relation as seen from one event: it goes out from it, or comes in from another. */
export type Link =
  | { readonly direction: 'out'; readonly relation: Relation }
  | { readonly direction: 'in'; readonly relation: Relation; readonly from: Row }

function incomingLinks(chronicle: Chronicle, row: Row, id: string): readonly Link[] {
  return [...new Set(chronicle.incomingAt(row))].flatMap((position) => {
    const from = rowAt(position)
    return chronicle
      .eventAt(from)
      .relations.filter(({ target }) => target.kind === 'event' && target.id === id)
      .map((relation): Link => ({ direction: 'in', relation, from }))
  })
}

/** All relations of an event: its own, then those of others that point to it. */
export function linksOf(chronicle: Chronicle, row: Row): readonly Link[] {
  const event = chronicle.eventAt(row)
  return [
    ...event.relations.map((relation): Link => ({ direction: 'out', relation })),
    ...incomingLinks(chronicle, row, event.id),
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
