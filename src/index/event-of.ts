import type { ChronicleEvent, Participant, Relation } from '#/model/chronicle-event.ts'
import { type EdtfInterval, readEdtf } from '#/model/edtf.ts'
import type { EventEntry, TargetEntry } from '#/model/event-entry.ts'
import { TARGET_KINDS, type Target } from '#/model/relation.ts'

/** The track of events that name none, where the dataset declares none either. */
export const IMPLIED_TRACK_ID = 'events'

/** What an entry points to. Throws where it points to nothing: that is not let through. */
export function targetOf(entry: TargetEntry): Target {
  for (const kind of TARGET_KINDS) {
    const id = entry[kind]
    if (id !== undefined) return { kind, id }
  }
  throw new TypeError('unchecked target')
}

/** The interval that a checked string says. */
export function intervalOf(text: string): EdtfInterval {
  const read = readEdtf(text)
  if (!read.ok || read.value.kind !== 'interval') throw new TypeError(`unchecked interval: ${text}`)
  return read.value
}

/** Without the keys whose value is undefined: absent is absent, not `undefined`. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** An event of the file as the app knows it: defaults filled in, dates read. */
export function eventOf(entry: EventEntry): ChronicleEvent {
  const { date, applies, evidence, venues, participants, relations, ...rest } = entry
  const read = date === undefined ? undefined : readEdtf(date)
  return present({
    ...rest,
    track: rest.track ?? IMPLIED_TRACK_ID,
    claim: rest.claim ?? 'fact',
    shortTitle: rest.shortTitle ?? rest.title,
    date: read?.ok ? read.value : undefined,
    applies: applies === undefined ? undefined : intervalOf(applies),
    venues: (venues ?? []).map((venue) =>
      present({ ...venue, certainty: venue.certainty ?? 'confirmed' }),
    ),
    participants: (participants ?? []).map(
      (participant): Participant => present({ ...targetOf(participant), role: participant.role }),
    ),
    relations: (relations ?? []).map(
      (relation): Relation =>
        present({ type: relation.type, target: targetOf(relation), note: relation.note }),
    ),
    evidence: evidence && {
      ...present({
        article: evidence.article && {
          says: evidence.article.says,
          references: evidence.article.references ?? [],
        },
        confidence: evidence.confidence,
      }),
      sources: (evidence.sources ?? []).map(present),
    },
  }) as ChronicleEvent
}
