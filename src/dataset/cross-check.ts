import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Dataset } from '#/model/dataset.ts'
import type { Target, TargetKind } from '#/model/relation.ts'
import type { Problem } from './fault.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))

/**
 * Leaves out what points to nothing (a venue at an unknown place, a relation to an unknown event),
 * with a report. An event of an unknown track goes to the first one: it must not vanish.
 */
export function dropUnknownIds(dataset: Dataset, report: (problem: Problem) => void): Dataset {
  const known = {
    track: idsOf(dataset.tracks),
    kind: idsOf(dataset.kinds),
    status: idsOf(dataset.statuses),
    role: idsOf(dataset.roles),
    place: idsOf(dataset.places),
    source: idsOf(dataset.sources),
  }
  const targets: Record<TargetKind, ReadonlySet<string>> = {
    event: idsOf(dataset.events),
    state: idsOf(dataset.states),
    group: idsOf(dataset.groups),
    body: idsOf(dataset.bodies),
    person: idsOf(dataset.people),
  }
  const isKnown = (ids: ReadonlySet<string>, id: string | undefined, path: string): boolean => {
    if (id === undefined || ids.has(id)) return true
    report({ path, fault: { kind: 'unknown-id', id }, dropped: 'field' })
    return false
  }
  const isTargetKnown = ({ kind, id }: Target, path: string) =>
    isKnown(targets[kind], id, `${path}.${kind}`)

  const withoutUnknown = (event: ChronicleEvent): ChronicleEvent => {
    const at = `events(${event.id})`
    const { kind, status, ...rest } = event
    const withRole = <T extends { readonly role?: string }>({ role, ...entry }: T, path: string) =>
      role !== undefined && isKnown(known.role, role, `${path}.role`) ? { ...entry, role } : entry
    return {
      ...rest,
      ...(kind !== undefined && isKnown(known.kind, kind, `${at}.kind`) && { kind }),
      ...(status !== undefined && isKnown(known.status, status, `${at}.status`) && { status }),
      track: isKnown(known.track, event.track, `${at}.track`)
        ? event.track
        : (dataset.tracks[0]?.id ?? event.track),
      venues: event.venues
        .filter(({ place }, index) => isKnown(known.place, place, `${at}.venues[${index}].place`))
        .map((venue, index) => withRole(venue, `${at}.venues[${index}]`)),
      participants: event.participants
        .filter((entry, index) => isTargetKnown(entry, `${at}.participants[${index}]`))
        .map((entry, index) => withRole(entry, `${at}.participants[${index}]`)),
      relations: event.relations.filter(({ target }, index) =>
        isTargetKnown(target, `${at}.relations[${index}]`),
      ),
      ...(event.evidence && {
        evidence: {
          ...event.evidence,
          sources: event.evidence.sources.filter(({ source }, index) =>
            isKnown(known.source, source, `${at}.evidence.sources[${index}].source`),
          ),
        },
      }),
    }
  }
  return { ...dataset, events: dataset.events.map(withoutUnknown) }
}
