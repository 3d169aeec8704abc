import type { Place } from './dataset.ts'
import type { Day } from './day.ts'
import type { Edtf } from './edtf.ts'
import type { LocalizedText } from './text.ts'

/** What a place was called on a day; its name of today where no day is known. */
export function placeNameOn(place: Place, day: Day | null): LocalizedText {
  if (day === null) return place.label
  const then = place.names.find(({ during }) => during.first <= day && day <= during.last)
  return then?.label ?? place.label
}

/** The name on the first day of a date, and the name of today where that is another. */
export function placeNamesOf(
  place: Place,
  date: Edtf | undefined,
): { readonly then: LocalizedText; readonly now: LocalizedText | null } {
  const then = placeNameOn(place, date && Number.isFinite(date.first) ? date.first : null)
  return { then, now: then === place.label ? null : place.label }
}
