import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Edtf, EdtfEnd } from '#/model/edtf.ts'
import { OPEN_FUTURE, OPEN_PAST } from '#/model/packed-events.ts'

/** How an end of a bar looks: known to the day, known less well, or not an end at all. */
export type End = 'sharp' | 'soft' | 'open'

/** The stretch of time that an event takes on the axis; days, `end` exclusive. */
export type Extent =
  /** Known to the day: a mark at its middle. */
  | { readonly kind: 'point'; readonly start: number; readonly end: number }
  /** Some day within these: the mark stands in a band as long as what is not known. */
  | { readonly kind: 'vague'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'span'
      readonly start: number
      readonly end: number
      readonly startsAs: End
      readonly endsAs: End
    }

const endAs = (end: EdtfEnd): End => {
  if (typeof end === 'string') return 'open'
  return end.precision === 'day' && !end.approximate && !end.uncertain ? 'sharp' : 'soft'
}

/** `whole`: first and last day of the dataset, as far as a bar without an end is drawn. */
export interface Reach {
  readonly start: number
  readonly end: number
}

const within = (first: number, last: number, whole: Reach) => ({
  start: first <= OPEN_PAST ? Math.min(whole.start, last) : first,
  end: last >= OPEN_FUTURE ? Math.max(whole.end, first + 1) : last + 1,
})

/** What of time a date takes; an open end reaches as far as the dataset does. */
export function extentOf(date: Edtf, whole: Reach): Extent {
  const days = within(date.first, date.last, whole)
  if (date.kind === 'interval') {
    return { kind: 'span', ...days, startsAs: endAs(date.start), endsAs: endAs(date.end) }
  }
  const isExact = date.precision === 'day' && !date.approximate && !date.uncertain
  return { kind: isExact ? 'point' : 'vague', ...days }
}

/** When the event holds, beside when it was done; null where that is one and the same. */
export function tailOf({ applies, date }: ChronicleEvent, whole: Reach): Extent | null {
  if (!applies || (date?.kind === 'interval' && date.text === applies.text)) return null
  return extentOf(applies, whole)
}
