import type { Chronicle } from '#/index/chronicle.ts'
import { holdsOn, isDated } from '#/index/membership.ts'
import { type Row, rowAt } from '#/index/row.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Day } from '#/model/day.ts'
import type { Group, Membership } from '#/model/group.ts'

/** Events of an organisation while both states were its members. */
export interface Shared {
  readonly group: Group
  /** Whether the sources date both memberships. */
  readonly isDated: boolean
  /** In order of time. */
  readonly rows: readonly Row[]
  readonly isCut: boolean
}

/** The first day that is known of an event's date, else the last; null where neither is. */
export const knownDayOf = ({ date }: ChronicleEvent): Day | null =>
  [date?.first, date?.last].find((day) => day !== undefined && Number.isFinite(day)) ?? null

/** Whether one of them held on the day; for what has no date, whether one has not ended. */
const hold = (memberships: readonly Membership[], day: Day | null): boolean =>
  memberships.some((one) => (day === null ? !Number.isFinite(one.during?.last) : holdsOn(one, day)))

/**
 * What organisations do to which both states belong, by organisation: the events of the track of
 * its name that are asked for, at most so many of each.
 */
export function sharedOf(
  chronicle: Chronicle,
  states: readonly [string, string],
  isAsked: (row: Row) => boolean,
  most: number,
): readonly Shared[] {
  const { dataset, postings } = chronicle
  return dataset.groups.flatMap((group) => {
    const sides = states.map((id) =>
      group.members.filter(({ state, status }) => state === id && status === 'member'),
    )
    if (sides.some((memberships) => memberships.length === 0)) return []
    const found = Array.from(postings.tracks.get(group.id) ?? [], rowAt).filter((row) => {
      if (!isAsked(row)) return false
      const day = knownDayOf(chronicle.eventAt(row))
      return sides.every((memberships) => hold(memberships, day))
    })
    if (found.length === 0) return []
    return [
      {
        group,
        isDated: sides.flat().every(isDated),
        rows: found.slice(0, most),
        isCut: found.length > most,
      },
    ]
  })
}
