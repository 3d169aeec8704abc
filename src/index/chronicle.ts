import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type {
  Body,
  Dataset,
  DatasetHead,
  Person,
  Place,
  Source,
  State,
  Term,
} from '#/model/dataset.ts'
import type { EventEntry } from '#/model/event-entry.ts'
import type { Group } from '#/model/group.ts'
import type { Columns, PackedEvents } from '#/model/packed-events.ts'
import { eventOf } from './event-of.ts'
import { findRow } from './id-table.ts'
import { type Row, rowAt } from './row.ts'

/** Every labelled thing of the dataset by its id. */
export interface Terms {
  readonly tracks: ReadonlyMap<string, Term>
  readonly kinds: ReadonlyMap<string, Term>
  readonly statuses: ReadonlyMap<string, Term>
  readonly roles: ReadonlyMap<string, Term>
  readonly states: ReadonlyMap<string, State>
  readonly places: ReadonlyMap<string, Place>
  readonly groups: ReadonlyMap<string, Group>
  readonly bodies: ReadonlyMap<string, Body>
  readonly people: ReadonlyMap<string, Person>
  readonly sources: ReadonlyMap<string, Source>
}

/** A dataset made ready to be asked. Made once per dataset; never changed. */
export interface Chronicle {
  readonly dataset: DatasetHead
  readonly columns: Columns
  readonly postings: PackedEvents['postings']
  readonly venueSets: PackedEvents['venueSets']
  readonly terms: Terms
  /** Reads an event: not for all rows at once. The same object for a while, not for ever. */
  readonly eventAt: (row: Row) => ChronicleEvent
  readonly rowOf: (id: string) => Row | undefined
  /** Rows of the events with a relation to the one of a row; ascending. */
  readonly incomingAt: (row: Row) => Uint32Array
}

/** How many events are kept as objects once they were read; some screens' worth. */
const MOST_KEPT = 4000

/** Reads events from their bytes, keeping those read last. */
function makeReader({ bytes, starts }: PackedEvents['entries']): (row: Row) => ChronicleEvent {
  const decoder = new TextDecoder()
  let recent = new Map<Row, ChronicleEvent>()
  let older = new Map<Row, ChronicleEvent>()
  return (row) => {
    const known = recent.get(row) ?? older.get(row)
    if (known && recent.has(row)) return known
    const [start, end] = [starts[row] as number, starts[row + 1] as number]
    const event =
      known ?? eventOf(JSON.parse(decoder.decode(bytes.subarray(start, end))) as EventEntry)
    if (recent.size >= MOST_KEPT / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(row, event)
    return event
  }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]))

export function makeChronicle({ events, ...dataset }: Dataset): Chronicle {
  const { columns, postings, venueSets, entries, ids, incoming } = events
  const terms: Terms = {
    tracks: byId(dataset.tracks),
    kinds: byId(dataset.kinds),
    statuses: byId(dataset.statuses),
    roles: byId(dataset.roles),
    states: byId(dataset.states),
    places: byId(dataset.places),
    groups: byId(dataset.groups),
    bodies: byId(dataset.bodies),
    people: byId(dataset.people),
    sources: byId(dataset.sources),
  }
  const eventAt = makeReader(entries)
  return {
    dataset,
    columns,
    postings,
    venueSets,
    terms,
    eventAt,
    rowOf: (id) => {
      const row = findRow(ids, id, (other) => eventAt(rowAt(other)).id)
      return row === undefined ? undefined : rowAt(row)
    },
    incomingAt: (row) =>
      incoming.from.subarray(incoming.starts[row] as number, incoming.starts[row + 1] as number),
  }
}
