import { eventOfStep, type Step, type Story } from '#/model/story.ts'
import type { AppState } from '#/state/app-state.ts'
import { currentIds } from '#/state/known-ids.ts'
import { rememberLast } from '#/state/remember.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { viewOfStep } from '#/state/steps.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { stepOf, storyOf } from '#/state/stories.ts'

/** Where an embed stands in the story that it tells. */
export interface StoryStand {
  readonly story: Story
  /** From 1. */
  readonly number: number
  readonly step: Step
}

const standAt = rememberLast(
  (story: Story, number: number, step: Step): StoryStand => ({ story, number, step }),
)

/** null: the address names no story. */
export function selectStoryStand(state: AppState): StoryStand | null {
  const chronicle = selectChronicle(state)
  const story = chronicle && storyOf(chronicle, state.view.story)
  const number = state.view.step ?? 1
  const step = story && stepOf(story, number)
  return story && step ? standAt(story, number, step) : null
}

/** Whether what is selected is what the step is about: else the visitor looks at something else. */
export const isAtStep = ({ step }: StoryStand, event: string | null) => eventOfStep(step) === event

/** Shows another step of the story; nothing where there is none of that number. */
export function goToStep({ story }: StoryStand, number: number): void {
  const step = stepOf(story, number)
  if (!step) return
  const { view } = viewOfStep(useApp.getState().view, story.id, step, number, currentIds())
  dispatch({ type: 'go-to', view })
}
