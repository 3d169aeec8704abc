import type { Day } from '#/model/day.ts'
import type { Group, Membership } from '#/model/group.ts'

/** Whether a membership holds on a day; one without dates counts as holding. */
export function holdsOn(membership: Membership, day: Day): boolean {
  const { during } = membership
  return !during || (during.first <= day && day <= during.last)
}

/**
 * Whether the sources say when it began and when, if ever, it ended. Where they do not, nobody can
 * say for sure that it held on a given day.
 */
export function isDated({ during }: Membership): boolean {
  return during !== undefined && during.start !== 'unknown' && during.end !== 'unknown'
}

/**
 * The memberships that hold on a day, by state, undated ones included. For one state an entry with
 * known dates wins over one without, else the later.
 */
export function membershipsOn(group: Group, day: Day): ReadonlyMap<string, Membership> {
  const found = new Map<string, Membership>()
  for (const entry of group.members) {
    const other = found.get(entry.state)
    if (!holdsOn(entry, day) || (other && isDated(other) && !isDated(entry))) continue
    found.set(entry.state, entry)
  }
  return found
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
