import type { LectureIntent } from './keys.ts'

type Take = (intent: LectureIntent) => void

/** More keys than this nobody presses while a lecture is still being loaded. */
const MOST_WAITING = 8

const never = () => false

let take: Take | null = null
let isTyped = never
let waiting: readonly LectureIntent[] = []

/**
 * Whoever gives the lecture takes what keys ask for, those pressed too early first, and says whether
 * the number of a step is being typed; gives the undoing.
 */
export function takeLectureIntents(taker: Take, isNumberTyped: () => boolean): () => void {
  take = taker
  isTyped = isNumberTyped
  const early = waiting
  waiting = []
  for (const intent of early) taker(intent)
  return () => {
    if (take !== taker) return
    take = null
    isTyped = never
  }
}

/** Whether figures of a step's number wait for their Enter. */
export const isNumberTyped = (): boolean => isTyped()

/** Hands on what a key asks for; kept for a lecture that is on its way. */
export function offerToLecture(intent: LectureIntent): void {
  if (take) take(intent)
  else waiting = [...waiting, intent].slice(-MOST_WAITING)
}
