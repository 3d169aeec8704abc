import type { Chronicle } from '#/index/chronicle.ts'
import { eventOfStep, type Step, type Story } from '#/model/story.ts'
import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import { type ReadAddress, writeAddress } from './address.ts'
import type { KnownIds } from './parameter.ts'
import { viewOfStep } from './steps.ts'

/** Stories beside the dataset's: a lecturer's own. */
let ownStories: () => readonly Story[] = () => []

/** Says where a lecturer's own stories are to be had. */
export function haveOwnStories(stories: () => readonly Story[]): void {
  ownStories = stories
}

export function storyOf(chronicle: Chronicle, id: string | null): Story | null {
  if (id === null) return null
  const isIt = (story: Story) => story.id === id
  return chronicle.dataset.stories.find(isIt) ?? ownStories().find(isIt) ?? null
}

/** A story's step by its number from 1; null: it has no such step. */
export const stepOf = (story: Story, number: number | null): Step | null =>
  story.steps[(number ?? 1) - 1] ?? null

export const isLecture = ({ mode }: Pick<View, 'mode'>): boolean =>
  mode === 'present' || mode === 'speaker'

/**
 * Whether an address names a step and says nothing else of what is to be seen: then the step says
 * it. Else a person has wandered off from the step, and comes back to where they were.
 */
function isBareStep(view: View): boolean {
  const { mode, lang, theme, session, data, show, story, step, sort, by, panel } = view
  const bare = { ...DEFAULT_VIEW, mode, lang, theme, session, data, show, story, step }
  return writeAddress({ ...bare, sort, by, panel }) === writeAddress(view)
}

/** The story that a lecture begins with when the address names none: one that tells of the event. */
function storyToGive(chronicle: Chronicle, event: string | null): Story | null {
  const { stories } = chronicle.dataset
  const tells = ({ steps }: Story) => steps.some((step) => eventOfStep(step) === event)
  return stories.find((story) => event !== null && tells(story)) ?? stories[0] ?? null
}

function stepToBeginWith(story: Story, view: View): number {
  if (view.step !== null) return Math.min(view.step, Math.max(story.steps.length, 1))
  const found =
    view.event === null ? -1 : story.steps.findIndex((step) => eventOfStep(step) === view.event)
  return found < 0 ? 1 : found + 1
}

type Told = Pick<ReadAddress, 'view' | 'dropped'>

/**
 * What an address means that names a story, or the face that gives one: with the step's own view
 * where it says no other. A story or step that there is not is dropped and listed.
 */
export function withStory(chronicle: Chronicle, view: View, known: KnownIds): Told {
  const named = storyOf(chronicle, view.story)
  const isUnknown = view.story !== null && named === null
  const dropped: ReadAddress['dropped'] = isUnknown
    ? [{ parameter: 'story', value: view.story ?? '', reason: 'unknown-id' }]
    : []
  const story = named ?? (isLecture(view) ? storyToGive(chronicle, view.event) : null)
  if (!story) return { view: isUnknown ? { ...view, story: null, step: null } : view, dropped }
  const isTooFar = named !== null && view.step !== null && view.step > story.steps.length
  const number = stepToBeginWith(story, isUnknown ? { ...view, step: null } : view)
  const step = stepOf(story, number)
  const told = { ...view, story: story.id, step: number }
  const read = step && isBareStep(view) ? viewOfStep(view, story.id, step, number, known) : null
  return {
    view: read?.view ?? told,
    dropped: [
      ...dropped,
      ...(isTooFar
        ? [{ parameter: 'step', value: String(view.step), reason: 'not-listed' } as const]
        : []),
      ...(read?.dropped ?? []),
    ],
  }
}
