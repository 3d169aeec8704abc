import { dispatch, useApp } from '#/state/store.ts'

/** Letters that nobody mistakes for one another, should a session ever be typed. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const madeUp = () =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')

/** The id that names the channel between the windows of this lecture; made up when there is none. */
export function joinSession(): string {
  const { view } = useApp.getState()
  if (view.session !== null) return view.session
  const session = madeUp()
  dispatch({ type: 'go-to', view: { ...view, session } })
  return session
}
