import type { OwnLecture, OwnStep } from '#/model/own-lecture.ts'
import type { StepDone, Undo } from './kept-undo.ts'

/** The steps with one thing undone; whatever was written or done since stays. */
export function undone(
  steps: readonly OwnStep[],
  done: StepDone,
  { was, at }: Pick<Undo, 'was' | 'at'>,
): readonly OwnStep[] {
  const [step] = was.steps
  const here = steps.find(({ id }) => id === step?.id)
  const others = steps.filter((other) => other !== here)
  if (!step) return steps
  switch (done) {
    case 'added':
      return others
    case 'step-deleted':
      return here ? steps : others.toSpliced(at, 0, step)
    case 'moved':
      return here ? others.toSpliced(at, 0, here) : steps
    case 'view-replaced':
      return steps.map((other) => (other === here ? { ...other, view: step.view } : other))
    default:
      return done satisfies never
  }
}

/** What undoing an adding would throw away: the added step, written on since; null: nothing. */
export function writtenSince({ steps }: OwnLecture, { was }: Undo): OwnStep | null {
  const [step] = was.steps
  const here = steps.find(({ id }) => id === step?.id)
  return here && JSON.stringify(here) !== JSON.stringify(step) ? here : null
}
