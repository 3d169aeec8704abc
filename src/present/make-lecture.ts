import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Lang } from '#/model/lang.ts'
import { leadsOf } from '#/model/lead-sentence.ts'
import { madeUpId, type OwnLecture, type OwnStep } from '#/model/own-lecture.ts'
import type { LocalizedText } from '#/model/text.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'
import { selectChronicle, selectMatched, selectSelectedRow } from '#/state/selectors.ts'

/** More steps than this are no lecture. */
export const MOST_FROM_FILTER = 60

/** The part of the present view that a step keeps: what is to be seen, not in which face. */
export function viewForStep({ view }: AppState): OwnStep['view'] {
  const { mode, lang, theme, session, data, show, story, step, panel } = DEFAULT_VIEW
  const own = { ...view, mode, lang, theme, session, data, show, story, step, panel }
  return Object.fromEntries(new URLSearchParams(writeAddress(own)))
}

/** To begin with; of the summary what a hall can read, one sentence. */
const wordsOf = (chronicle: Chronicle, row: Row) => {
  const { shortTitle, summary } = chronicle.eventAt(row)
  return { heading: shortTitle, ...(summary && { sentence: leadsOf(summary) }) }
}

/** A step that shows what is seen now; where an event is selected, with its words to begin with. */
export function stepOfView(state: AppState, heading: LocalizedText): OwnStep {
  const chronicle = selectChronicle(state)
  const row = selectSelectedRow(state)
  const words = chronicle && row !== null ? wordsOf(chronicle, row) : { heading }
  return { id: madeUpId('step'), ...words, view: viewForStep(state) }
}

export function newLecture(
  state: AppState,
  title: LocalizedText,
  steps: readonly OwnStep[],
): OwnLecture {
  const dataset = selectChronicle(state)?.dataset.id ?? ''
  return { id: madeUpId('own'), title, steps, dataset }
}

/** What is filtered, as a lecture: a step for each event, in order of time, those without a date last. */
export function lectureOfFiltered(state: AppState, title: LocalizedText): OwnLecture {
  const chronicle = selectChronicle(state)
  const { dated, undated } = selectMatched(state)
  const rows = [...dated, ...undated].slice(0, MOST_FROM_FILTER)
  const steps = chronicle
    ? rows.map((row) => ({
        id: madeUpId('step'),
        ...wordsOf(chronicle, row),
        view: { event: chronicle.eventAt(row).id },
      }))
    : []
  return newLecture(state, title, steps)
}

/** With a text changed in one language; emptied in the only one it had, it is gone. */
export function withText(
  text: LocalizedText | undefined,
  lang: Lang,
  words: string,
): LocalizedText {
  return { ...text, [lang]: words }
}
