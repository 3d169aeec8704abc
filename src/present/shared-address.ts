import { readAddress, writeAddress } from '#/state/address.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'

/** The view, less what is each window's own. */
export function addressNow(): string {
  const { view, foreign } = useApp.getState()
  return writeAddress({ ...view, mode: 'present', session: null, theme: 'auto' }, foreign)
}

/** Shows what the other window shows, in this one's own way. */
export function showAddress(address: string): void {
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  if (!chronicle) return
  const { mode, session, theme } = state.view
  const { view } = readAddress(address, knownIdsOf(chronicle))
  // One that names no story says nothing of it: a lecture is never left from another window.
  const { story, step } = view.story === null ? state.view : view
  dispatch({ type: 'go-to', view: { ...view, mode, session, theme, story, step } })
}
