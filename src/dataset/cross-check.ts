import { targetOf } from '#/index/event-of.ts'
import type { DatasetHead } from '#/model/dataset.ts'
import type { EventEntry, TargetEntry } from '#/model/event-entry.ts'
import type { TargetKind } from '#/model/relation.ts'
import type { Problem } from './fault.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))

type Ids = ReadonlySet<string>

interface Known {
  readonly track: Ids
  readonly kind: Ids
  readonly status: Ids
  readonly role: Ids
  readonly place: Ids
  readonly source: Ids
  readonly target: Readonly<Record<TargetKind, Ids>>
}

function knownOf(head: DatasetHead, events: readonly EventEntry[]): Known {
  return {
    track: idsOf(head.tracks),
    kind: idsOf(head.kinds),
    status: idsOf(head.statuses),
    role: idsOf(head.roles),
    place: idsOf(head.places),
    source: idsOf(head.sources),
    target: {
      event: idsOf(events),
      state: idsOf(head.states),
      group: idsOf(head.groups),
      body: idsOf(head.bodies),
      person: idsOf(head.people),
    },
  }
}

const isIn = (ids: Ids, id: string | undefined) => id === undefined || ids.has(id)

/** Whether an entry points to nothing unknown: nearly all of them, so it costs little to say. */
function isSound(entry: EventEntry, known: Known): boolean {
  const isTargetKnown = (target: TargetEntry) => {
    const { kind, id } = targetOf(target)
    return known.target[kind].has(id)
  }
  const { track, kind, status, venues, participants, relations, evidence } = entry
  return (
    isIn(known.track, track) &&
    isIn(known.kind, kind) &&
    isIn(known.status, status) &&
    (venues?.every(({ place, role }) => known.place.has(place) && isIn(known.role, role)) ??
      true) &&
    (participants?.every((one) => isTargetKnown(one) && isIn(known.role, one.role)) ?? true) &&
    (relations?.every(isTargetKnown) ?? true) &&
    (evidence?.sources?.every(({ source }) => known.source.has(source)) ?? true)
  )
}

/** The entry without what it points to in vain; each is reported. */
function cleaned(
  entry: EventEntry,
  known: Known,
  firstTrack: string | undefined,
  report: (problem: Problem) => void,
): EventEntry {
  const at = `events(${entry.id})`
  const isKnown = (ids: Ids, id: string | undefined, path: string): boolean => {
    if (id === undefined || ids.has(id)) return true
    report({ path: `${at}.${path}`, fault: { kind: 'unknown-id', id }, dropped: 'field' })
    return false
  }
  const isTargetKnown = (target: TargetEntry, path: string) => {
    const { kind, id } = targetOf(target)
    return isKnown(known.target[kind], id, `${path}.${kind}`)
  }
  const withRole = <T extends { readonly role?: string | undefined }>(one: T, path: string): T =>
    isKnown(known.role, one.role, `${path}.role`) ? one : { ...one, role: undefined }
  const { track, kind, status, venues, participants, relations, evidence } = entry
  return {
    ...entry,
    track: isKnown(known.track, track, 'track') ? track : firstTrack,
    kind: isKnown(known.kind, kind, 'kind') ? kind : undefined,
    status: isKnown(known.status, status, 'status') ? status : undefined,
    venues: venues
      ?.filter(({ place }, index) => isKnown(known.place, place, `venues[${index}].place`))
      .map((venue, index) => withRole(venue, `venues[${index}]`)),
    participants: participants
      ?.filter((one, index) => isTargetKnown(one, `participants[${index}]`))
      .map((one, index) => withRole(one, `participants[${index}]`)),
    relations: relations?.filter((one, index) => isTargetKnown(one, `relations[${index}]`)),
    evidence: evidence && {
      ...evidence,
      sources: evidence.sources?.filter(({ source }, index) =>
        isKnown(known.source, source, `evidence.sources[${index}].source`),
      ),
    },
  }
}

/**
 * Leaves out what points to nothing (a venue at an unknown place, a relation to an unknown event),
 * with a report. An event of an unknown track goes to the first one: it must not vanish.
 */
export function withoutUnknownIds(
  head: DatasetHead,
  events: readonly EventEntry[],
  report: (problem: Problem) => void,
): readonly EventEntry[] {
  const known = knownOf(head, events)
  const firstTrack = head.tracks[0]?.id
  return events.map((entry) =>
    isSound(entry, known) ? entry : cleaned(entry, known, firstTrack, report),
  )
}
