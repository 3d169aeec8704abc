import { DEFAULT_VIEW } from '#/model/view.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { withStory } from '#/state/stories.ts'
import { FIRST_STAND, useLecture } from './lecture.ts'

/** Begins a lecture at a step, in the page's language and of its dataset. */
export function startLecture(story: string, step = 1): void {
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  if (!chronicle) return
  const { lang, theme, data } = state.view
  const view = { ...DEFAULT_VIEW, lang, theme, data, mode: 'present', story, step } as const
  useLecture.setState(FIRST_STAND)
  dispatch({ type: 'go-to', view: withStory(chronicle, view, knownIdsOf(chronicle)).view })
}

/** Begins the dataset's first lecture; false: it has none. */
export function startFirst(): boolean {
  const [first] = selectChronicle(useApp.getState())?.dataset.stories ?? []
  if (first) startLecture(first.id)
  return first !== undefined
}
