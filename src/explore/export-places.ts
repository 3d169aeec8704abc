import { placeInWords } from '#/i18n/place-words.ts'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Lang } from '#/model/lang.ts'

/** Where it was, in the words of the page: a file must not be surer of a place than that is. */
export const placesOf = (
  { venues, date }: ChronicleEvent,
  { places }: Terms,
  lang: Lang,
): readonly string[] =>
  venues.flatMap(({ place: id, certainty }) => {
    const place = places.get(id)
    return place ? [placeInWords(place, date, certainty, lang)] : []
  })
