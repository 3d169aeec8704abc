import { dispatch, useApp } from '#/state/store.ts'

/** From the lecture back to exploring, where one stood; the session ends with it. */
export function leaveLecture(): void {
  const { view } = useApp.getState()
  dispatch({
    type: 'go-to',
    view: { ...view, mode: 'explore', story: null, step: null, session: null },
  })
}
