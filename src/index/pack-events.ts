import { CLAIMS } from '#/model/claim.ts'
import type { DatasetHead } from '#/model/dataset.ts'
import { anchorOf, readEdtf } from '#/model/edtf.ts'
import type { EventEntry } from '#/model/event-entry.ts'
import {
  type Columns,
  GRAIN,
  OPEN_FUTURE,
  OPEN_PAST,
  type PackedEvents,
  type PackedTexts,
} from '#/model/packed-events.ts'
import { targetOf } from './event-of.ts'
import { makeIdTable } from './id-table.ts'
import { makePostings } from './make-postings.ts'

const clampDay = (day: number) => Math.max(OPEN_PAST, Math.min(OPEN_FUTURE, day))

/** The days of each entry's date, in order of the file; `OPEN_FUTURE` where there is none. */
function daysOf(entries: readonly EventEntry[]) {
  const first = new Int32Array(entries.length).fill(OPEN_FUTURE)
  const last = new Int32Array(entries.length).fill(OPEN_FUTURE)
  const isDated = new Uint8Array(entries.length)
  const year = new Int32Array(entries.length)
  const grain = new Uint8Array(entries.length)
  entries.forEach(({ date }, position) => {
    const read = date === undefined ? null : readEdtf(date)
    if (!read?.ok) return
    isDated[position] = 1
    first[position] = clampDay(read.value.first)
    last[position] = clampDay(read.value.last)
    const anchor = anchorOf(read.value)
    if (!anchor) return
    year[position] = anchor.year
    grain[position] =
      anchor.precision === 'decade' || anchor.precision === 'century'
        ? GRAIN[anchor.precision]
        : GRAIN.year
  })
  return { first, last, isDated, year, grain }
}

/**
 * Positions in the order of rows: by first day, then last day, then order in the file; an open start
 * counts from its known end; what has no date comes last.
 */
function rowOrder({ first, last, isDated }: ReturnType<typeof daysOf>): Uint32Array {
  const dayOf = (position: number) =>
    first[position] === OPEN_PAST ? (last[position] as number) : (first[position] as number)
  const order = Uint32Array.from(first, (_, position) => position)
  return order.sort(
    (a, b) =>
      (isDated[b] as number) - (isDated[a] as number) ||
      dayOf(a) - dayOf(b) ||
      (last[a] as number) - (last[b] as number) ||
      a - b,
  )
}

const NO_VENUES: NonNullable<EventEntry['venues']> = []

/** Numbers the different sets of places, none first. */
function makeVenueSets() {
  const sets: (readonly string[])[] = [[]]
  const numbers = new Map([['', 0]])
  return {
    sets,
    numberOf: ({ venues }: EventEntry): number => {
      const [first, ...others] = venues ?? NO_VENUES
      if (!first) return 0
      const places =
        others.length === 0
          ? [first.place]
          : [...new Set([first, ...others].map(({ place }) => place))]
      // No id has a comma in it.
      const key = places.length === 1 ? first.place : places.join(',')
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, sets.length)
      return sets.push(places) - 1
    },
  }
}

/** Strings as bytes; room is made as it is needed. */
export function packTexts(count: number, textAt: (row: number) => string): PackedTexts {
  const encoder = new TextEncoder()
  const starts = new Uint32Array(count + 1)
  let bytes = new Uint8Array(Math.max(1024, count * 256))
  let end = 0
  for (let row = 0; row < count; row += 1) {
    const text = textAt(row)
    // UTF-8 takes three bytes for a UTF-16 unit at most.
    if (end + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + text.length * 3)
      larger.set(bytes)
      bytes = larger
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written
    starts[row + 1] = end
  }
  return { bytes: bytes.slice(0, end), starts }
}

function makeIncoming(entries: readonly EventEntry[]): PackedEvents['incoming'] {
  const rows = new Map<string, number>()
  const hasLinks = entries.some(({ relations }) => relations && relations.length > 0)
  if (hasLinks) for (const [row, { id }] of entries.entries()) rows.set(id, row)
  const pairs: { readonly from: number; readonly to: number }[] = []
  entries.forEach(({ relations = [] }, from) => {
    for (const relation of relations) {
      const { kind, id } = targetOf(relation)
      const to = kind === 'event' ? rows.get(id) : undefined
      if (to !== undefined) pairs.push({ from, to })
    }
  })
  const starts = new Uint32Array(entries.length + 1)
  for (const { to } of pairs) starts[to + 1] = (starts[to + 1] as number) + 1
  for (let row = 0; row < entries.length; row += 1) {
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number)
  }
  const next = starts.slice()
  const from = new Uint32Array(pairs.length)
  for (const pair of pairs) {
    const at = next[pair.to] as number
    from[at] = pair.from
    next[pair.to] = at + 1
  }
  return { starts, from }
}

const numberedFrom = (start: number, items: readonly { readonly id: string }[]) =>
  new Map(items.map(({ id }, index) => [id, index + start]))

/** Checked entries made columns, bytes and postings, in the order of rows. */
export function packEvents(head: DatasetHead, entries: readonly EventEntry[]): PackedEvents {
  const days = daysOf(entries)
  const order = rowOrder(days)
  const ordered = Array.from(order, (position) => entries[position] as EventEntry)
  const count = entries.length
  const dated = days.isDated.reduce((sum, is) => sum + is, 0)
  const columns: Columns = {
    count,
    dated,
    first: new Int32Array(count),
    last: new Int32Array(count),
    track: new Uint16Array(count),
    kind: new Uint16Array(count),
    claim: new Uint8Array(count),
    disputed: new Uint8Array(count),
    venues: new Uint32Array(count),
    year: new Int32Array(count),
    grain: new Uint8Array(count),
  }
  const tracks = numberedFrom(0, head.tracks)
  const kinds = numberedFrom(1, head.kinds)
  const claims = new Map<string, number>(CLAIMS.map((claim, index) => [claim, index]))
  const venues = makeVenueSets()
  ordered.forEach((entry, row) => {
    const position = order[row] as number
    columns.first[row] = days.first[position] as number
    columns.last[row] = days.last[position] as number
    columns.year[row] = days.year[position] as number
    columns.grain[row] = days.grain[position] as number
    columns.track[row] = tracks.get(entry.track ?? '') ?? 0
    columns.kind[row] = kinds.get(entry.kind ?? '') ?? 0
    columns.claim[row] = claims.get(entry.claim ?? 'fact') ?? 0
    columns.disputed[row] = entry.doubt ? 1 : 0
    columns.venues[row] = venues.numberOf(entry)
  })
  return {
    columns,
    entries: packTexts(count, (row) => JSON.stringify(ordered[row])),
    ids: makeIdTable(ordered.map(({ id }) => id)),
    postings: makePostings(head, ordered),
    venueSets: venues.sets,
    incoming: makeIncoming(ordered),
  }
}
