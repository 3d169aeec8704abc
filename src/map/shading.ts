import { membershipChanges, membershipsOn } from '#/index/membership.ts'
import type { Day } from '#/model/day.ts'
import type { Group, Membership, MembershipStatus } from '#/model/group.ts'
import type { AsOf } from '#/model/view.ts'

/** How a state is drawn: by what it is in the group, or by what changed. */
export type Shade = MembershipStatus | 'joined' | 'left' | 'changed'

/** The shown group's states on the day shown, or between two days. */
export interface Shading {
  readonly group: Group
  readonly asOf: AsOf
  readonly byState: ReadonlyMap<string, Shade>
  /** Full members on the (later) day; party, observer and the like are not among them. */
  readonly members: ReadonlySet<string>
  /** Memberships in force on the (later) day. */
  readonly inForce: readonly Membership[]
}

/** The day that the map speaks of; of two, the later. */
export const dayShown = (asOf: AsOf): Day => (asOf.kind === 'day' ? asOf.day : asOf.to)

export function shadingOf(group: Group, asOf: AsOf): Shading {
  const inForce = [...membershipsOn(group, dayShown(asOf)).values()]
  const byState = new Map<string, Shade>(inForce.map(({ state, status }) => [state, status]))
  if (asOf.kind === 'change') {
    for (const { state, before, after } of membershipChanges(group, asOf.from, asOf.to)) {
      byState.set(state, before && after ? 'changed' : after ? 'joined' : 'left')
    }
  }
  const members = inForce.filter(({ status }) => status === 'member')
  return { group, asOf, byState, inForce, members: new Set(members.map(({ state }) => state)) }
}
