import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { DatasetHead } from '#/model/dataset.ts'
import type { EdtfInterval } from '#/model/edtf.ts'
import { writeInterval } from '#/model/edtf.ts'
import type { Target } from '#/model/relation.ts'

const FORMAT = 'vekhi/1'

const target = ({ kind, id }: Target) => ({ [kind]: id })

const during = (interval: EdtfInterval | undefined) =>
  interval === undefined ? {} : { during: interval.text }

/** An event as a file has it. A relation to an event that is not in the file would lead nowhere. */
function fileEvent(event: ChronicleEvent, has: ReadonlySet<string>) {
  const { date, applies, participants, relations, ...rest } = event
  return {
    ...rest,
    ...(date && { date: date.text }),
    ...(applies && { applies: applies.text }),
    participants: participants.map((participant) => ({
      ...target(participant),
      ...(participant.role !== undefined && { role: participant.role }),
    })),
    relations: relations
      .filter((relation) => relation.target.kind !== 'event' || has.has(relation.target.id))
      .map(({ type, target: end, note }) => ({ type, ...target(end), ...(note && { note }) })),
  }
}

/** The view as a file has it. */
function fileView({ view: { range, bbox } }: DatasetHead) {
  return {
    ...(range && { range: writeInterval(range.first, range.last) }),
    ...(bbox && { bbox }),
  }
}

/**
 * A dataset of the app's own format with these events: it opens in the app like any other. Stories
 * stay behind, as they tell of the whole.
 */
export function toJson(dataset: DatasetHead, events: readonly ChronicleEvent[]): string {
  const has = new Set(events.map(({ id }) => id))
  const { stories: _, ...rest } = dataset
  const file = {
    format: FORMAT,
    ...rest,
    view: fileView(dataset),
    places: dataset.places.map(({ names, ...place }) => ({
      ...place,
      names: names.map(({ label, ...name }) => ({ ...during(name.during), label })),
    })),
    groups: dataset.groups.map(({ members, ...group }) => ({
      ...group,
      members: members.map(({ during: dates, ...member }) => ({ ...member, ...during(dates) })),
    })),
    events: events.map((event) => fileEvent(event, has)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
