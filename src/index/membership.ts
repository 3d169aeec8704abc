import type { Day } from '#/model/day.ts'
import type { Group, Membership } from '#/model/group.ts'

/** Whether a membership holds on a day; one without dates counts as holding. */
export function holdsOn(membership: Membership, day: Day): boolean {
  const { during } = membership
  return !during || (during.first <= day && day <= during.last)
}

/** The memberships that hold on a day, by state. A later entry for one state wins. */
export function membershipsOn(group: Group, day: Day): ReadonlyMap<string, Membership> {
  return new Map(
    group.members.filter((entry) => holdsOn(entry, day)).map((entry) => [entry.state, entry]),
  )
}

/** What changed for a state between two days: absent means not in the group at all. */
export interface MembershipChange {
  readonly state: string
  readonly before?: Membership
  readonly after?: Membership
}

export function membershipChanges(group: Group, from: Day, to: Day): readonly MembershipChange[] {
  const before = membershipsOn(group, from)
  const after = membershipsOn(group, to)
  const states = new Set([...before.keys(), ...after.keys()])
  return [...states].flatMap((state) => {
    const [was, is] = [before.get(state), after.get(state)]
    if (was?.status === is?.status) return []
    return [{ state, ...(was && { before: was }), ...(is && { after: is }) }]
  })
}
