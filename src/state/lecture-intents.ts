import type { LectureIntent } from './keys.ts'

type Take = (intent: LectureIntent) => void

/** More keys than this nobody presses while a lecture is still being loaded. */
const MOST_WAITING = 8

let take: Take | null = null
let waiting: readonly LectureIntent[] = []

/** Whoever gives the lecture takes what keys ask for, those pressed too early first; gives the undoing. */
export function takeLectureIntents(taker: Take): () => void {
  take = taker
  const early = waiting
  waiting = []
  for (const intent of early) taker(intent)
  return () => {
    if (take === taker) take = null
  }
}

/** Hands on what a key asks for; kept for a lecture that is on its way. */
export function offerToLecture(intent: LectureIntent): void {
  if (take) take(intent)
  else waiting = [...waiting, intent].slice(-MOST_WAITING)
}
