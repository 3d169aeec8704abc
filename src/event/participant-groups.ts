import type { Participant } from '#/model/chronicle-event.ts'

/** Those who took part in one role; the role is absent where the dataset names none. */
export interface ParticipantGroup {
  readonly role?: string
  readonly participants: readonly Participant[]
}

/** In the order in which the roles first occur; each participant once per role. */
export function groupParticipants(
  participants: readonly Participant[],
): readonly ParticipantGroup[] {
  const roles = new Map<string | undefined, Map<string, Participant>>()
  for (const participant of participants) {
    const { role, kind, id } = participant
    const group = roles.get(role) ?? new Map<string, Participant>()
    group.set(`${kind} ${id}`, participant)
    roles.set(role, group)
  }
  return [...roles].map(([role, group]) => ({
    ...(role !== undefined && { role }),
    participants: [...group.values()],
  }))
}
