import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Window } from '#/index/sight.ts'
import { makeTimeIndex, type TimeIndex } from '#/index/time-index.ts'
import type { PlacedMark } from './mark-layout.ts'
import type { MapScene, SeatMark, VenueMark } from './scene.ts'
import type { Seated } from './seats.ts'

/** A venue's marker as it stands, together with the neighbours that found no room of their own. */
export interface StandingVenue extends VenueMark {
  readonly mark: PlacedMark
  /** Its matched events with a date, to be asked how many of them the timeline shows. */
  readonly time: TimeIndex
  /** How many of them have no date: those are always shown, beside the axis. */
  readonly undated: number
  /** Places, beside its own, that it stands for. */
  readonly others: number
  /** Matched events, in sight of the timeline or not; at least 1. */
  readonly total: number
}

export interface StandingSeat extends SeatMark {
  readonly mark: PlacedMark
}

const uniteRows = (lists: readonly (readonly Row[])[]): readonly Row[] =>
  lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b)

function uniteSeated(lists: readonly (readonly Seated[])[]): readonly Seated[] {
  return [...new Map(lists.flat().map((seated) => [seated.id, seated])).values()]
}

/** How many of a marker's events the timeline shows: on its axis, or beside it for want of a date. */
export const shownAt = ({ time, undated }: StandingVenue, window: Window): number =>
  time.count(window) + undated

/** The scene's venues and seats with the places that the layout gave them. */
export function standingMarks(
  { columns }: Chronicle,
  scene: MapScene,
  marks: readonly PlacedMark[],
): { readonly venues: readonly StandingVenue[]; readonly seats: readonly StandingSeat[] } {
  const venues = new Map(scene.venues.map((venue) => [venue.id, venue]))
  const seats = new Map(scene.seats.map((seat) => [seat.id, seat]))
  return {
    venues: marks.flatMap((mark) => {
      const own = venues.get(mark.id)
      if (!own) return []
      const absorbed = mark.absorbed.flatMap((id) => venues.get(id) ?? [])
      const all = [own, ...absorbed]
      const matched = uniteRows(all.map((venue) => venue.matched))
      const rows = uniteRows(all.map((venue) => venue.rows))
      const dated = matched.filter((row) => row < columns.dated)
      // A selected event that is filtered out may stand beside one that is not: then they are two.
      const total = matched.length > 1 ? matched.length : rows.length
      const seated = uniteSeated([
        ...all.map((venue) => venue.seated),
        ...mark.absorbed.map((id) => seats.get(id)?.seated ?? []),
      ])
      const others = mark.absorbed.length
      const time = makeTimeIndex(columns, dated)
      const undated = matched.length - dated.length
      return [{ ...own, mark, rows, matched, seated, others, total, time, undated }]
    }),
    seats: marks.flatMap((mark) => {
      const own = seats.get(mark.id)
      if (!own) return []
      const seated = uniteSeated([
        own.seated,
        ...mark.absorbed.map((id) => seats.get(id)?.seated ?? []),
      ])
      return [{ ...own, mark, seated }]
    }),
  }
}

/** The id of the only event of a marker; null when it stands for several. */
export function onlyEventOf(chronicle: Chronicle, { rows }: StandingVenue): string | null {
  const [row] = rows
  return rows.length === 1 && row !== undefined ? chronicle.eventAt(row).id : null
}
