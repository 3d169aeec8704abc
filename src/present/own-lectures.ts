import { create } from 'zustand'
import type { LectureFault, Loss } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import { madeUpId, type OwnLecture, type OwnStep } from '#/model/own-lecture.ts'
import { haveOwnStories } from '#/state/stories.ts'
import {
  deletedLectures,
  dropLecture,
  eraseDeleted,
  hearOtherWindows,
  type KeptLecture,
  keepLecture,
  keptLectures,
  rereadLecture,
  versionOf,
} from './kept-lectures.ts'
import { keepUndo, keptUndo, type Made, type StepDone, type Undo } from './kept-undo.ts'
import { undone, writtenSince } from './undone.ts'

/** Something to be said of the lectures, in words. */
export type Said =
  | { readonly kind: 'fault'; readonly fault: LectureFault }
  | { readonly kind: 'opened'; readonly lecture: OwnLecture; readonly losses: readonly Loss[] }
  /** Two windows wrote: this one's version goes on as a lecture of its own. */
  | { readonly kind: 'copied'; readonly title: OwnLecture['title'] }

interface OwnLectures {
  readonly lectures: readonly KeptLecture[]
  /** Ids of those that another window has changed since they were read here. */
  readonly changedElsewhere: readonly string[]
  /** Ids of those that the storage did not take. */
  readonly unkept: readonly string[]
  readonly undo: readonly Undo[]
  /** Id of a step just added, that is still to be brought into sight. */
  readonly fresh: string | null
  readonly said: Said | null
  /** The lecture that is being worked on. */
  readonly editing: string | null
}

/** So many steps back. */
const MOST_UNDO = 50

export const useOwnLectures = create<OwnLectures>()(() => ({
  lectures: [],
  changedElsewhere: [],
  unkept: [],
  undo: [],
  fresh: null,
  said: null,
  editing: null,
}))

const { getState: now, setState: set } = useOwnLectures

export const say = (said: Said | null) => set({ said })

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)

const placeOf = (id: string) => now().lectures.findIndex(({ lecture }) => lecture.id === id)

const remember = (done: Undo) => set(({ undo }) => ({ undo: [...undo, done].slice(-MOST_UNDO) }))

/** «Лекция (2)»: the same in every language that it has. */
const numbered = (title: OwnLecture['title']) =>
  Object.fromEntries(Object.entries(title).map(([lang, words]) => [lang, `${words} (2)`]))

/** Writes it; where another window wrote meanwhile, as a lecture of its own beside that one's. */
function keep(lecture: OwnLecture, version: string | null): KeptLecture {
  const keeping = keepLecture(lecture, version)
  switch (keeping.kind) {
    case 'kept':
      set(({ unkept }) => ({ unkept: without(unkept, lecture.id) }))
      return { lecture, version: keeping.version }
    case 'not-kept':
      set(({ unkept }) => ({ unkept: [...without(unkept, lecture.id), lecture.id] }))
      return { lecture, version }
    case 'conflict': {
      const copy = { ...lecture, id: madeUpId('own'), title: numbered(lecture.title) }
      say({ kind: 'copied', title: copy.title })
      return keep(copy, null)
    }
    default:
      return keeping satisfies never
  }
}

/** Puts a lecture in place of the one of its id, or at the end; gives the id that it has now. */
export function putLecture(lecture: OwnLecture, lang: Lang): string {
  const before = now().lectures.find((kept) => kept.lecture.id === lecture.id)
  const kept = keep(lecture, before?.version ?? null)
  const isCopy = kept.lecture.id !== lecture.id
  set(({ lectures, changedElsewhere, editing }) => {
    const theirs = isCopy ? rereadLecture(lecture.id, lang) : null
    const others = lectures.flatMap((other) =>
      other.lecture.id !== lecture.id ? [other] : theirs ? [theirs] : [],
    )
    const place = lectures.findIndex((other) => other.lecture.id === lecture.id)
    const at = place < 0 || isCopy ? others.length : place
    return {
      lectures: others.toSpliced(at, 0, kept),
      changedElsewhere: without(changedElsewhere, lecture.id),
      editing: editing === lecture.id ? kept.lecture.id : editing,
    }
  })
  return kept.lecture.id
}

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
export const selectUndo = ({ undo, editing }: Pick<OwnLectures, 'undo' | 'editing'>) =>
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

/** Takes what another window has made of a lecture. */
export function takeTheirs(id: string, lang: Lang): void {
  const theirs = rereadLecture(id, lang)
  set(({ lectures, changedElsewhere, undo }) => ({
    changedElsewhere: without(changedElsewhere, id),
    // What was done before it was theirs would be undone over it.
    undo: undo.filter((done) => done.id !== id),
    lectures: lectures.flatMap((kept) =>
      kept.lecture.id !== id ? [kept] : theirs ? [theirs] : [],
    ),
  }))
}

const isSame = (a: OwnLecture, b: OwnLecture) => JSON.stringify(a) === JSON.stringify(b)

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

let isReady = false

/** Reads what is kept, once, and hears of what other windows write; called before any use. */
export function readOwnLectures(lang: Lang): void {
  if (isReady) return
  isReady = true
  set({ lectures: keptLectures(lang), undo: keptUndo(lang, versionOf) })
  haveOwnStories(() => now().lectures.map(({ lecture }) => lecture))
  hearOtherWindows((id) => {
    const here = now().lectures.find(({ lecture }) => lecture.id === id)
    if (!here) {
      const theirs = rereadLecture(id, lang)
      if (theirs) set(({ lectures }) => ({ lectures: [...lectures, theirs] }))
    } else if (now().editing === id) {
      set(({ changedElsewhere }) => ({ changedElsewhere: [...without(changedElsewhere, id), id] }))
    } else takeTheirs(id, lang)
  })
  addEventListener('pagehide', () => keepUndo(now().undo, versionOf))
  // What the storage did not take is lost with the page: the browser asks before it goes.
  addEventListener('beforeunload', (event) => {
    if (now().unkept.length > 0) event.preventDefault()
  })
}
