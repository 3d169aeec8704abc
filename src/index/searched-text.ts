import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { civilFromDay } from '#/model/day.ts'
import type { Target } from '#/model/relation.ts'
import type { LocalizedText } from '#/model/text.ts'
import type { Terms } from './chronicle.ts'
import { foldText } from './folded-text.ts'

const textsOf = (text: LocalizedText | undefined): readonly string[] => Object.values(text ?? {})

function labelsOf({ kind, id }: Target, terms: Terms): readonly string[] {
  switch (kind) {
    case 'event':
      return []
    case 'state':
      return textsOf(terms.states.get(id)?.label)
    case 'group':
      return textsOf(terms.groups.get(id)?.label)
    case 'body': {
      const body = terms.bodies.get(id)
      return [...textsOf(body?.label), ...textsOf(body?.short)]
    }
    case 'person':
      return textsOf(terms.people.get(id)?.label)
    default:
      return kind satisfies never
  }
}

/** The first and the last year, for those who type a year. */
const yearsOf = ({ date }: ChronicleEvent): readonly string[] =>
  [date?.first, date?.last].flatMap((day) =>
    day !== undefined && Number.isFinite(day) ? [String(civilFromDay(day).year)] : [],
  )

/**
 * What a search looks in, in every language that the event has, folded: titles, summary, track,
 * kind, places by all their names, those who took part or are related to, years, and the numbers of
 * the article's references as `[14]`. Line by line: nothing is found across two of them.
 */
export function searchedText(event: ChronicleEvent, terms: Terms): string {
  const places = event.venues.flatMap(({ place }) => terms.places.get(place) ?? [])
  const targets = [...event.participants, ...event.relations.map(({ target }) => target)]
  const lines = [
    ...textsOf(event.title),
    ...textsOf(event.shortTitle),
    ...textsOf(event.summary),
    ...textsOf(terms.tracks.get(event.track)?.label),
    ...textsOf(terms.kinds.get(event.kind ?? '')?.label),
    ...places.flatMap(({ label, names }) =>
      [label, ...names.map((name) => name.label)].flatMap(textsOf),
    ),
    ...targets.flatMap((target) => labelsOf(target, terms)),
    ...yearsOf(event),
    ...(event.evidence?.article?.references ?? []).map((number) => `[${number}]`),
  ]
  return foldText([...new Set(lines)].join('\n'))
}
