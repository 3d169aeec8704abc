import {
  isDated,
  type MembershipChange,
  membershipChanges,
  membershipsOn,
} from '#/index/membership.ts'
import type { Day } from '#/model/day.ts'
import type { Group, Membership, MembershipStatus } from '#/model/group.ts'
import type { AsOf } from '#/model/view.ts'

/**
 * How a state is drawn: by what it is in the group, or by what changed. `undated`: a member, but
 * the sources do not say since when or until when, so perhaps not on the day shown.
 */
export type Shade = MembershipStatus | 'undated' | 'joined' | 'left' | 'changed'

/** The shown group's states on the day shown, or between two days. */
export interface Shading {
  readonly group: Group
  readonly asOf: AsOf
  readonly byState: ReadonlyMap<string, Shade>
  /** What changed between two days; on a day nothing. */
  readonly changes: readonly MembershipChange[]
  /**
   * Full members on the (later) day, undated ones among them: the data call them members. Party,
   * observer and the like are not.
   */
  readonly members: ReadonlySet<string>
  /** Memberships in force on the (later) day. */
  readonly inForce: readonly Membership[]
}

/** The day that the map speaks of; of two, the later. */
export const dayShown = (asOf: AsOf): Day => (asOf.kind === 'day' ? asOf.day : asOf.to)

const shadeOf = (membership: Membership): Shade =>
  membership.status === 'member' && !isDated(membership) ? 'undated' : membership.status

/** Only members and parties join or leave; becoming an observer or associate is a change of status. */
const isFull = (membership: Membership | undefined) =>
  membership?.status === 'member' || membership?.status === 'party'

function changeOf(before: Membership | undefined, after: Membership | undefined): Shade {
  if (!before && isFull(after)) return 'joined'
  return !after && isFull(before) ? 'left' : 'changed'
}

export function shadingOf(group: Group, asOf: AsOf): Shading {
  const inForce = [...membershipsOn(group, dayShown(asOf)).values()]
  const byState = new Map<string, Shade>(inForce.map((entry) => [entry.state, shadeOf(entry)]))
  const changes = asOf.kind === 'change' ? membershipChanges(group, asOf.from, asOf.to) : []
  for (const { state, before, after } of changes) byState.set(state, changeOf(before, after))
  const members = inForce.filter(({ status }) => status === 'member')
  return {
    group,
    asOf,
    byState,
    changes,
    inForce,
    members: new Set(members.map(({ state }) => state)),
  }
}
