import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Body, Dataset, Person, Place, Source, State, Term } from '#/model/dataset.ts'
import type { Group } from '#/model/group.ts'
import { type Columns, inRowOrder, makeColumns } from './columns.ts'
import { makePostings, type Postings } from './postings.ts'
import { type Row, rowAt } from './row.ts'
import { searchedText } from './searched-text.ts'

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
  readonly dataset: Dataset
  readonly columns: Columns
  readonly postings: Postings
  readonly terms: Terms
  readonly eventAt: (row: Row) => ChronicleEvent
  readonly rowOf: (id: string) => Row | undefined
  /** Folded text of an event, in every language it has: what `q` looks in. */
  readonly textAt: (row: Row) => string
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]))

export function makeChronicle(dataset: Dataset): Chronicle {
  const ordered = inRowOrder(dataset.events)
  const rows = new Map(ordered.map(({ id }, position) => [id, rowAt(position)]))
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
  const texts = new Map<Row, string>()
  const eventAt = (row: Row) => ordered[row] as ChronicleEvent
  return {
    dataset,
    columns: makeColumns(dataset, ordered),
    postings: makePostings(dataset, ordered),
    terms,
    eventAt,
    rowOf: (id) => rows.get(id),
    textAt: (row) => {
      const known = texts.get(row)
      if (known !== undefined) return known
      const text = searchedText(eventAt(row), terms)
      texts.set(row, text)
      return text
    },
  }
}
