import { useApp } from '#/state/store.ts'
import { startedClocks, useLecture } from './lecture.ts'
import type { Role } from './message.ts'
import { selectStory } from './step-moves.ts'

/**
 * A lecture begins when a step stands before the class and the lecturer follows it on the laptop.
 * Gives what starts the stopwatch then, at each sign of the wall; once it has run it is a person's.
 */
export function clockToBegin(role: Role): () => void {
  let isDue = role === 'speaker'
  return () => {
    if (!isDue || !selectStory(useApp.getState())) return
    const { clock } = useLecture.getState()
    if (clock.since !== null || clock.before > 0) isDue = false
    else useLecture.setState(startedClocks(Date.now()))
  }
}
