import { useApp } from '#/state/store.ts'
import { type OtherWindow, useLecture } from './lecture.ts'
import type { Message } from './message.ts'

/** ms between two signs of life, and without one before the other window counts as gone. */
const PULSE = 1000
const GONE = 3500

export interface Presence {
  /** A sign of life; `asks`: of the other window too. */
  readonly pulse: (asks: boolean) => void
  readonly tellWindow: (about: Partial<OtherWindow>) => void
  readonly hear: (window: OtherWindow, asks: boolean) => void
  readonly stop: () => void
}

/** Says that this window is there and follows whether the other one is. */
export function keepPresence(post: (message: Message) => void, onGone: () => void): Presence {
  let about: OtherWindow = { isAwake: false, isFullscreen: false, area: null }
  // As if it had just been heard: it is given the time to answer.
  let heardAt = performance.now()

  const pulse = (asks: boolean) =>
    post({ type: 'pulse', asks, window: { ...about, area: useApp.getState().seenArea } })
  const beat = setInterval(() => {
    pulse(true)
    if (performance.now() - heardAt > GONE) onGone()
  }, PULSE)
  return {
    pulse,
    tellWindow: (news) => {
      about = { ...about, ...news }
      pulse(false)
    },
    hear: (window, asks) => {
      heardAt = performance.now()
      useLecture.setState({ other: window, isOtherGone: false })
      if (asks) pulse(false)
    },
    stop: () => clearInterval(beat),
  }
}
