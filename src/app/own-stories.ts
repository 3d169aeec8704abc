import { openUp } from '#/explore/shell-state.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectLang } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { isLecture } from '#/state/stories.ts'

/** As an own lecture travels: `#lecture=…`. */
const FRAGMENT = /^#lecture=/

const isCarried = () => FRAGMENT.test(location.hash)

/** The fragment has done its work: a reload must not bring the lecture in once more. */
const dropFragment = () =>
  history.replaceState(history.state, '', location.pathname + location.search)

/**
 * Takes in the lecture that the address carries, and shows it among the others; one that was asked
 * to be given is given. What is wrong with it is said there.
 */
async function takeInCarried(): Promise<void> {
  const [{ lectureIn }, own, { takeIn }] = await Promise.all([
    import('#/present/lecture-link.ts'),
    import('#/present/own-lectures.ts'),
    import('#/present/lecture-changes.ts'),
  ])
  const lang = selectLang(useApp.getState())
  own.readOwnLectures(lang)
  const read = await lectureIn(location.hash, lang)
  const { view } = useApp.getState()
  if (!read.ok) {
    own.say({ kind: 'fault', fault: read.fault })
    dropFragment()
    if (isLecture(view)) dispatch({ type: 'set', view: { mode: 'explore' } })
    openUp('lectures')
    return
  }
  const story = takeIn(read.lecture, read.losses, lang)
  const { unkept } = own.useOwnLectures.getState()
  // Where nothing can be kept the address has to go on carrying it.
  if (!unkept.includes(story)) dropFragment()
  if (isLecture(view)) dispatch({ type: 'go-to', view: { ...view, story } })
  else openUp('lectures')
}

/** Before an address is read that may name a lecture of a person's own: those are read first. */
export async function prepareOwnStories({ dataset }: Chronicle): Promise<void> {
  if (isCarried()) return takeInCarried()
  const state = useApp.getState()
  const { story } = state.view
  if (story === null || dataset.stories.some(({ id }) => id === story)) return
  const { readOwnLectures } = await import('#/present/own-lectures.ts')
  readOwnLectures(selectLang(state))
}

/** A link with a lecture may also be followed while the page stands. */
export function hearCarriedLectures(): void {
  addEventListener('hashchange', () => {
    if (isCarried()) void takeInCarried()
  })
}
