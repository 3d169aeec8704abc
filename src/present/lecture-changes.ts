import type { Loss } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import { madeUpId, type OwnLecture, type OwnStep } from '#/model/own-lecture.ts'
import { deletedLectures, dropLecture, eraseDeleted } from './kept-lectures.ts'
import type { Made, StepDone, Undo } from './kept-undo.ts'
import { keep, placeOf, putLecture, say, useOwnLectures } from './own-lectures.ts'
import { undone, writtenSince } from './undone.ts'

/** So many steps back. */
const MOST_UNDO = 50

const { getState: now, setState: set } = useOwnLectures

const remember = (done: Undo) => set(({ undo }) => ({ undo: [...undo, done].slice(-MOST_UNDO) }))

const isSame = (a: OwnLecture, b: OwnLecture) => JSON.stringify(a) === JSON.stringify(b)

/** Puts a new lecture beside the others, as something that can be undone; gives its id. */
export function makeLecture(lecture: OwnLecture, lang: Lang, done: Made): string {
  const id = putLecture(lecture, lang)
  remember({ done, id, was: { ...lecture, id }, at: placeOf(id) })
  return id
}

/**
 * Puts a lecture in which a step was done to, as something that can be undone; gives the id that the
 * lecture has now. `step`: as added, else as it was before; `at`: its place then, from 0.
 */
export function changeStep(
  lecture: OwnLecture,
  lang: Lang,
  done: StepDone,
  step: OwnStep,
  at: number,
): string {
  const id = putLecture(lecture, lang)
  remember({ done, id, was: { ...lecture, steps: [step] }, at })
  if (done === 'added') set({ fresh: step.id })
  return id
}

function takeAway(id: string): void {
  dropLecture(id)
  set(({ lectures, editing }) => ({
    lectures: lectures.filter(({ lecture }) => lecture.id !== id),
    editing: editing === id ? null : editing,
  }))
}

export function deleteLecture(id: string): void {
  const at = placeOf(id)
  const was = now().lectures[at]?.lecture
  if (!was) return
  remember({ done: 'deleted', id, was, at })
  takeAway(id)
}

/** Brings back what was deleted, as it was. */
export function restoreLecture(lecture: OwnLecture, lang: Lang): void {
  eraseDeleted(lecture.id)
  const isItsDeletion = ({ done, id }: Undo) => done === 'deleted' && id === lecture.id
  set(({ undo }) => ({ undo: undo.filter((done) => !isItsDeletion(done)) }))
  makeLecture(lecture, lang, 'restored')
}

/** What would be undone now: while a lecture is worked on, what was done to that one. */
export const selectUndo = ({ undo, editing }: Pick<ReturnType<typeof now>, 'undo' | 'editing'>) =>
  undo.findLast(({ id }) => editing === null || id === editing)

/**
 * Undoes what was done last, and that alone: what was written since stays, and what goes with it,
 * written on since, can be had back in its turn.
 */
export function undoLast(lang: Lang): void {
  const last = selectUndo(now())
  if (!last) return
  const { done, id, was, at } = last
  set(({ undo }) => ({ undo: undo.filter((other) => other !== last), said: null }))
  const here = now().lectures.find((kept) => kept.lecture.id === id)?.lecture
  if (done === 'deleted') {
    if (!here) eraseDeleted(id)
    const kept = keep(here ? { ...was, id: madeUpId('own') } : was, null)
    set(({ lectures }) => ({ lectures: lectures.toSpliced(at, 0, kept) }))
  } else if (!here) return
  else if (done === 'opened' || done === 'created' || done === 'restored') {
    if (isSame(here, was)) takeAway(id)
    else deleteLecture(id)
  } else {
    const written = done === 'added' ? writtenSince(here, last) : null
    const changed = { ...here, steps: undone(here.steps, done, last) }
    if (written) changeStep(changed, lang, 'step-deleted', written, here.steps.indexOf(written))
    else putLecture(changed, lang)
  }
}

/**
 * Takes in a lecture from a file or a link; nothing is overwritten: one of the same id and other
 * content stays beside it, among the deleted too. Gives the id to open.
 */
export function takeIn(lecture: OwnLecture, losses: readonly Loss[], lang: Lang): string {
  const own = now().lectures.find((kept) => kept.lecture.id === lecture.id)?.lecture
  if (own && isSame(own, lecture)) return lecture.id
  const deleted = deletedLectures(lang).find(({ id }) => id === lecture.id)
  const isTaken = own !== undefined || (deleted !== undefined && !isSame(deleted, lecture))
  const id = makeLecture(isTaken ? { ...lecture, id: madeUpId('own') } : lecture, lang, 'opened')
  say({ kind: 'opened', lecture, losses })
  return id
}
