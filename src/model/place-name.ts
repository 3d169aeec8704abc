import type { Place } from './dataset.ts'
import type { Day } from './day.ts'
import type { LocalizedText } from './text.ts'

/** What a place was called on a day; its name of today where no day is known. */
export function placeNameOn(place: Place, day: Day | null): LocalizedText {
  if (day === null) return place.label
  const then = place.names.find(({ during }) => during.first <= day && day <= during.last)
  return then?.label ?? place.label
}
