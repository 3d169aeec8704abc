import { dispatch, useApp } from '#/state/store.ts'

/**
 * From the lecture back to exploring, where one stood, with the way back at hand. The other window
 * goes on: one key pressed by mistake is not to end what the class sees.
 */
export function leaveLecture(): void {
  const { view } = useApp.getState()
  if (view.story !== null) dispatch({ type: 'notify', notice: { kind: 'left', view } })
  dispatch({
    type: 'go-to',
    view: { ...view, mode: 'explore', story: null, step: null, session: null },
  })
}
