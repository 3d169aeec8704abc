import type { Day } from '#/model/day.ts'
import type { EdtfDate } from '#/model/edtf.ts'
import type { Group, Membership } from '#/model/group.ts'

/** What changed in a group on one day, as far as sources date it. */
export interface MembershipTurn {
  /** The first day on which it is so. */
  readonly day: Day
  /** As it is known: a year, a month, or null where it is known to the day. */
  readonly vague: EdtfDate | null
  /** States that came in, or into another status. */
  readonly began: readonly Membership[]
  /** States that are in the group no more. */
  readonly left: readonly Membership[]
}

type Turning = { vague: EdtfDate | null; began: Membership[]; ended: Membership[] }

const vagueOf = (date: EdtfDate) => (date.precision === 'day' ? null : date)

/** Every dated accession, change of status and withdrawal, in order of time. */
export function membershipHistory({ members }: Group): readonly MembershipTurn[] {
  const turns = new Map<Day, Turning>()
  const turnOn = (day: Day, vague: EdtfDate | null) => {
    const turn = turns.get(day) ?? { vague, began: [], ended: [] }
    turns.set(day, turn)
    return turn
  }
  /** Entries that only follow one another, as when a note holds from a day on, change nothing. */
  const goesOn = (before: Membership, after: Membership) =>
    before.state === after.state &&
    before.status === after.status &&
    before.during !== undefined &&
    before.during.last + 1 === after.during?.first
  for (const entry of members) {
    const { during } = entry
    if (!during) continue
    const { start, end } = during
    if (typeof start !== 'string' && !members.some((before) => goesOn(before, entry)))
      turnOn(start.first, vagueOf(start)).began.push(entry)
    // The last day still counts: it is over the day after.
    if (typeof end !== 'string' && !members.some((after) => goesOn(entry, after)))
      turnOn(end.last + 1, vagueOf(end)).ended.push(entry)
  }
  return [...turns]
    .sort(([a], [b]) => a - b)
    .map(([day, { vague, began, ended }]) => ({
      day,
      vague,
      began,
      left: ended.filter(({ state }) => !began.some((entry) => entry.state === state)),
    }))
}
