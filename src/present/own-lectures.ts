import { create } from 'zustand'
import type { LectureFault } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import { madeUpId, type OwnLecture } from '#/model/own-lecture.ts'
import { haveOwnStories } from '#/state/stories.ts'
import {
  dropLecture,
  eraseDeleted,
  hearOtherWindows,
  type KeptLecture,
  keepLecture,
  keptLectures,
  rereadLecture,
} from './kept-lectures.ts'

/** What was done last, by what it is called; it can be undone. */
export type Done = 'deleted' | 'opened' | 'added' | 'step-deleted' | 'moved' | 'view-replaced'

/** Something to be said of the lectures, in words. */
export type Said =
  | { readonly kind: 'fault'; readonly fault: LectureFault }
  | { readonly kind: 'opened'; readonly lecture: OwnLecture; readonly dropped: number }
  /** Two windows wrote: this one's version goes on as a lecture of its own. */
  | { readonly kind: 'copied'; readonly title: OwnLecture['title'] }

interface Undo {
  readonly done: Done
  readonly lectures: readonly KeptLecture[]
}

interface OwnLectures {
  readonly lectures: readonly KeptLecture[]
  /** Ids of those that another window has changed since they were read here. */
  readonly changedElsewhere: readonly string[]
  /** Ids of those that the storage did not take. */
  readonly unkept: readonly string[]
  readonly undo: readonly Undo[]
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
  said: null,
  editing: null,
}))

const { getState: now, setState: set } = useOwnLectures

export const say = (said: Said | null) => set({ said })

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)

const remember = (done: Done) =>
  set(({ undo, lectures }) => ({ undo: [...undo, { done, lectures }].slice(-MOST_UNDO) }))

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

/** The same, as something that can be undone. */
export function changeLecture(lecture: OwnLecture, lang: Lang, done: Done): string {
  remember(done)
  return putLecture(lecture, lang)
}

export function deleteLecture(id: string): void {
  remember('deleted')
  dropLecture(id)
  set(({ lectures, editing }) => ({
    lectures: lectures.filter(({ lecture }) => lecture.id !== id),
    editing: editing === id ? null : editing,
  }))
}

/** Brings back what was deleted, as it was. */
export function restoreLecture(lecture: OwnLecture, lang: Lang): void {
  eraseDeleted(lecture.id)
  changeLecture(lecture, lang, 'added')
}

/** Undoes what was done last: each lecture as it was, those that were new gone. */
export function undoLast(): void {
  const last = now().undo.at(-1)
  if (!last) return
  const versions = new Map(now().lectures.map(({ lecture, version }) => [lecture.id, version]))
  const wanted = new Set(last.lectures.map(({ lecture }) => lecture.id))
  for (const id of versions.keys()) if (!wanted.has(id)) dropLecture(id)
  const lectures = last.lectures.map((kept) => {
    const { lecture } = kept
    const current = now().lectures.find((other) => other.lecture.id === lecture.id)
    if (current?.lecture === lecture) return current
    if (!current) eraseDeleted(lecture.id)
    return keep(lecture, versions.get(lecture.id) ?? null)
  })
  set(({ undo, editing }) => ({
    lectures,
    undo: undo.slice(0, -1),
    said: null,
    editing: editing !== null && wanted.has(editing) ? editing : null,
  }))
}

/** Takes what another window has made of a lecture. */
export function takeTheirs(id: string, lang: Lang): void {
  const theirs = rereadLecture(id, lang)
  set(({ lectures, changedElsewhere }) => ({
    changedElsewhere: without(changedElsewhere, id),
    lectures: lectures.flatMap((kept) =>
      kept.lecture.id !== id ? [kept] : theirs ? [theirs] : [],
    ),
  }))
}

const isSame = (a: OwnLecture, b: OwnLecture) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Takes in a lecture from a file or a link; nothing is overwritten: one of the same id and other
 * content stays beside it. Gives the id to open.
 */
export function takeIn(lecture: OwnLecture, dropped: number, lang: Lang): string {
  const own = now().lectures.find((kept) => kept.lecture.id === lecture.id)
  if (own && isSame(own.lecture, lecture)) return lecture.id
  remember('opened')
  const id = putLecture(own ? { ...lecture, id: madeUpId('own') } : lecture, lang)
  say({ kind: 'opened', lecture, dropped })
  return id
}

let isReady = false

/** Reads what is kept, once, and hears of what other windows write; called before any use. */
export function readOwnLectures(lang: Lang): void {
  if (isReady) return
  isReady = true
  set({ lectures: keptLectures(lang) })
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
  // What the storage did not take is lost with the page: the browser asks before it goes.
  addEventListener('beforeunload', (event) => {
    if (now().unkept.length > 0) event.preventDefault()
  })
}
