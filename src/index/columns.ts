import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { CLAIMS } from '#/model/claim.ts'
import type { Dataset } from '#/model/dataset.ts'

/** Days that no dataset reaches: an end that is not known or not yet come. */
export const OPEN_PAST = -2147483648
export const OPEN_FUTURE = 2147483647

/** What is asked of many events at once, one array per question, indexed by `Row`. */
export interface Columns {
  readonly count: number
  /** Rows before this one have a date. */
  readonly dated: number
  /** First and last day that the date covers or may mean (`OPEN_…` where an end is open). */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Index into the dataset's tracks. */
  readonly track: Uint16Array
  /** Index into CLAIMS. */
  readonly claim: Uint8Array
  readonly disputed: Uint8Array
}

const clampDay = (day: number) => Math.max(OPEN_PAST, Math.min(OPEN_FUTURE, day))

/** Where an event starts for the purpose of order: an open start counts from its known end. */
export function orderingDay(event: ChronicleEvent): number {
  const { date } = event
  if (!date) return OPEN_FUTURE
  return Number.isFinite(date.first) ? date.first : clampDay(date.last)
}

/** The events in the order of rows. */
export function inRowOrder(events: readonly ChronicleEvent[]): readonly ChronicleEvent[] {
  const lastOf = (event: ChronicleEvent) => (event.date ? clampDay(event.date.last) : 0)
  return events
    .map((event, position) => ({ event, position, day: orderingDay(event) }))
    .sort(
      (a, b) =>
        Number(!a.event.date) - Number(!b.event.date) ||
        a.day - b.day ||
        lastOf(a.event) - lastOf(b.event) ||
        a.position - b.position,
    )
    .map(({ event }) => event)
}

export function makeColumns(dataset: Dataset, ordered: readonly ChronicleEvent[]): Columns {
  const trackIndex = new Map(dataset.tracks.map(({ id }, index) => [id, index]))
  const claimIndex = new Map(CLAIMS.map((claim, index) => [claim, index]))
  const count = ordered.length
  const undatedFrom = ordered.findIndex(({ date }) => !date)
  const columns = {
    count,
    dated: undatedFrom < 0 ? count : undatedFrom,
    first: new Int32Array(count),
    last: new Int32Array(count),
    track: new Uint16Array(count),
    claim: new Uint8Array(count),
    disputed: new Uint8Array(count),
  }
  ordered.forEach((event, row) => {
    columns.first[row] = event.date ? clampDay(event.date.first) : OPEN_FUTURE
    columns.last[row] = event.date ? clampDay(event.date.last) : OPEN_FUTURE
    columns.track[row] = trackIndex.get(event.track) ?? 0
    columns.claim[row] = claimIndex.get(event.claim) ?? 0
    columns.disputed[row] = event.doubt ? 1 : 0
  })
  return columns
}
