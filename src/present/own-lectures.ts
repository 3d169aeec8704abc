import { create } from 'zustand'
import type { LectureFault, Loss } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import { madeUpId, type OwnLecture } from '#/model/own-lecture.ts'
import { haveOwnStories } from '#/state/stories.ts'
import {
  hearOtherWindows,
  type KeptLecture,
  keepLecture,
  keptLectures,
  rereadLecture,
  versionOf,
} from './kept-lectures.ts'
import { keepUndo, keptUndo, type Undo } from './kept-undo.ts'

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

export const placeOf = (id: string) => now().lectures.findIndex(({ lecture }) => lecture.id === id)

/** «Лекция (2)»: the same in every language that it has. */
const numbered = (title: OwnLecture['title']) =>
  Object.fromEntries(Object.entries(title).map(([lang, words]) => [lang, `${words} (2)`]))

/** Writes it; where another window wrote meanwhile, as a lecture of its own beside that one's. */
export function keep(lecture: OwnLecture, version: string | null): KeptLecture {
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
