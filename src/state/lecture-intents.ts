import type { LectureIntent } from './keys.ts'

type Take = (intent: LectureIntent) => void

let take: Take | null = null

/** Whoever gives the lecture takes what keys ask for; gives the undoing. */
export function takeLectureIntents(taker: Take): () => void {
  take = taker
  return () => {
    if (take === taker) take = null
  }
}

/** Hands on what a key asks for; false: no lecture is given. */
export function offerToLecture(intent: LectureIntent): boolean {
  take?.(intent)
  return take !== null
}
