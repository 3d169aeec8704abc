import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { civilFromDay } from '#/model/day.ts'
import type { Target } from '#/model/relation.ts'
import type { SearchedField } from '#/model/searched-field.ts'
import type { LocalizedText } from '#/model/text.ts'
import type { Terms } from './chronicle.ts'
import { foldText } from './folded-text.ts'

/** Told each text; `lang` is null where it is the same in every language. */
type Take = (field: SearchedField, text: string, lang: string | null) => void

function labelsOf({ kind, id }: Target, terms: Terms): readonly (LocalizedText | undefined)[] {
  switch (kind) {
    case 'event':
      return []
    case 'state':
      return [terms.states.get(id)?.label]
    case 'group':
      return [terms.groups.get(id)?.label]
    case 'body': {
      const body = terms.bodies.get(id)
      return [body?.label, body?.short]
    }
    case 'person':
      return [terms.people.get(id)?.label]
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
 * Tells all that a search looks in, in every language that the event has: titles, summary, track,
 * kind, places by all their names, those who took part or are related to, years, and the numbers of
 * the article's references as `[14]`. The same text may be told more than once.
 */
export function tellSearched(event: ChronicleEvent, terms: Terms, take: Take): void {
  const tell = (field: SearchedField, text: LocalizedText | undefined) => {
    for (const lang in text) take(field, text[lang] as string, lang)
  }
  tell('title', event.title)
  tell('shortTitle', event.shortTitle)
  tell('summary', event.summary)
  tell('track', terms.tracks.get(event.track)?.label)
  tell('kind', terms.kinds.get(event.kind ?? '')?.label)
  for (const { place: id } of event.venues) {
    const place = terms.places.get(id)
    tell('place', place?.label)
    for (const { label } of place?.names ?? []) tell('place', label)
  }
  for (const participant of event.participants) {
    for (const label of labelsOf(participant, terms)) tell('participant', label)
  }
  for (const { target } of event.relations) {
    for (const label of labelsOf(target, terms)) tell('relation', label)
  }
  for (const year of yearsOf(event)) take('year', year, null)
  for (const number of event.evidence?.article?.references ?? [])
    take('reference', `[${number}]`, null)
}

/** What a search looks in, folded, line by line: nothing is found across two of them. */
export function searchedText(event: ChronicleEvent, terms: Terms): string {
  const lines = new Set<string>()
  tellSearched(event, terms, (_, text) => lines.add(text))
  return foldText([...lines].join('\n'))
}
