import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'

/** The events that the filter lets through, in order of time, those without a date last. */
export function shownEvents(
  { eventAt }: Chronicle,
  { dated, undated }: Pick<Matched, 'dated' | 'undated'>,
): readonly ChronicleEvent[] {
  return [...dated, ...undated].map((row) => eventAt(row))
}
