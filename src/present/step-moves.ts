import type { Story } from '#/model/story.ts'
import { EMPTY_FILTER, type View } from '#/model/view.ts'
import { ANY_ID } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { viewOfStep } from '#/state/steps.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { stepOf, storyOf } from '#/state/stories.ts'
import { remark, STOPPED, started, uncover, useLecture } from './lecture.ts'

export type StepMove = 'previous' | 'next' | 'first' | 'last'

/** The story that is given; null while there is no data, or none to give. */
export function selectStory(state: AppState): Story | null {
  const chronicle = selectChronicle(state)
  return chronicle ? storyOf(chronicle, state.view.story) : null
}

export const selectStepNumber = ({ view }: AppState): number => view.step ?? 1

/** What a step of the story shows; null: it has none of that number. */
export function viewAt(state: AppState, story: Story, number: number): View | null {
  const chronicle = selectChronicle(state)
  const known = chronicle ? knownIdsOf(chronicle) : ANY_ID
  const step = stepOf(story, number)
  return step && viewOfStep(state.view, story.id, step, number, known).view
}

/** Goes to a step; that there is no such one is said. */
export function goToStep(number: number): void {
  const state = useApp.getState()
  const story = selectStory(state)
  const view = story && viewAt(state, story, number)
  if (!view) {
    if (story) remark('noSuchStep')
    return
  }
  const now = Date.now()
  uncover()
  const isOther = number !== selectStepNumber(state)
  useLecture.setState(({ turn, clock, stepClock }) => ({
    turn: turn + 1,
    // Whoever goes on wants to be seen, and has begun.
    isBlack: false,
    remark: null,
    clock: isOther ? started(clock, now) : clock,
    stepClock: isOther ? started(STOPPED, now) : stepClock,
  }))
  dispatch({ type: 'go-to', view })
}

export function move(to: StepMove): void {
  const state = useApp.getState()
  const story = selectStory(state)
  if (!story) return
  const number = selectStepNumber(state)
  const last = story.steps.length
  const target = { previous: number - 1, next: number + 1, first: 1, last }[to]
  if (target >= 1 && target <= last) goToStep(target)
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What is seen in both views, but not where one looks: a step may leave the time in sight open. */
const SEEN = [
  ...(Object.keys(EMPTY_FILTER) as (keyof typeof EMPTY_FILTER)[]),
  ...(['event', 'bbox', 'group', 'asof'] as const),
]

function viewOfThisStep(state: AppState): View | null {
  const story = selectStory(state)
  return story && viewAt(state, story, selectStepNumber(state))
}

/** Whether another event is looked at than the step's: then its words are not those to be read. */
export function selectIsElsewhere(state: AppState): boolean {
  const step = viewOfThisStep(state)
  return step !== null && step.event !== state.view.event
}

/** Whether what is shown is no longer what the step shows. */
export function selectIsAway(state: AppState): boolean {
  const step = viewOfThisStep(state)
  if (!step) return false
  const { view } = state
  return (
    SEEN.some((name) => !isSame(step[name], view[name])) ||
    (step.range !== null && !isSame(step.range, view.range))
  )
}

/** Back to the step after wandering. */
export const returnToStep = () => goToStep(selectStepNumber(useApp.getState()))
