import type { Aim } from '#/state/app-state.ts'
import { dispatch } from '#/state/store.ts'
import { useLecture } from './lecture.ts'
import type { Message } from './message.ts'

/** What one window points at, the other shows: told once, and never told back. */
export function shareAim(post: (message: Message) => void, isHolding: () => boolean) {
  let last: Aim | null = null
  return {
    tell: (aim: Aim | null) => {
      if (aim === last) return
      last = aim
      useLecture.setState({ isAimRemote: false })
      if (!isHolding()) post({ type: 'aim', aim })
    },
    hear: (aim: Aim | null) => {
      last = aim
      useLecture.setState({ isAimRemote: aim !== null })
      dispatch({ type: 'aim', at: aim })
      const isThing = aim?.kind === 'event' || aim?.kind === 'place'
      dispatch({ type: 'point', at: isThing ? { kind: aim.kind, id: aim.id } : null })
    },
  }
}
