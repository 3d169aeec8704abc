import type { Chronicle } from '#/index/chronicle.ts'
import type { Day } from '#/model/day.ts'
import { OPEN_PAST } from '#/model/packed-events.ts'
import { eventOfStep, type Step, type Story } from '#/model/story.ts'
import type { View } from '#/model/view.ts'
import type { Staging } from '#/state/app-state.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { stepOf, storyOf } from '#/state/stories.ts'
import { useLecture } from './lecture.ts'

/** The ids of the events that some steps are about, those of the dataset alone, each once. */
export const eventsOf = (chronicle: Chronicle, steps: readonly Step[]): readonly string[] => [
  ...new Set(
    steps.flatMap((step) => {
      const id = eventOfStep(step)
      return id !== null && chronicle.rowOf(id) !== undefined ? [id] : []
    }),
  ),
]

/** The day that a step stands at: where its event begins, else the end of what it looks at. */
function dayOfStep(chronicle: Chronicle, step: Step, view: View): Day | null {
  const id = eventOfStep(step)
  const row = id === null ? undefined : chronicle.rowOf(id)
  const { first, last, dated } = chronicle.columns
  if (row === undefined) return view.range?.last ?? null
  if (row >= dated) return null
  const start = first[row] as number
  return start === OPEN_PAST ? (last[row] as number) : start
}

/** How the wall shows a step: names for the story's own events, later ones kept back if wanted. */
export function stagingOf(
  chronicle: Chronicle,
  story: Story | null,
  view: View,
  isLaterShown: boolean,
  turn: number,
): Staging {
  if (!story) return { named: [], until: null, unseen: [], flight: turn }
  const number = view.step ?? 1
  const told = eventsOf(chronicle, story.steps.slice(0, number))
  const all = eventsOf(chronicle, story.steps)
  const step = stepOf(story, number)
  if (isLaterShown || !step) return { named: all, until: null, unseen: [], flight: turn }
  return {
    named: told,
    until: dayOfStep(chronicle, step, view),
    unseen: all.filter((id) => !told.includes(id)),
    flight: turn,
  }
}

const sign = (staging: Staging | null) => JSON.stringify(staging)

function restage(): void {
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  if (!chronicle) return
  const { isLaterShown, turn } = useLecture.getState()
  const story = storyOf(chronicle, state.view.story)
  const staging = stagingOf(chronicle, story, state.view, isLaterShown, turn)
  if (sign(staging) !== sign(state.staging)) dispatch({ type: 'stage', staging })
}

/**
 * Keeps the views staged for the step that is shown, in the very tick in which that changes, so
 * that a flight and where it goes come together; gives the undoing.
 */
export function keepStaged(): () => void {
  restage()
  const stops = [useApp.subscribe(restage), useLecture.subscribe(restage)]
  return () => {
    for (const stop of stops) stop()
    dispatch({ type: 'stage', staging: null })
    dispatch({ type: 'aim', at: null })
  }
}
