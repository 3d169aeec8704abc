import { parseLecture, writeLecture } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'

const DONE = ['deleted', 'opened', 'added', 'step-deleted', 'moved', 'view-replaced'] as const

/** What was done last, by what it is called; it can be undone. */
export type Done = (typeof DONE)[number]

/** One thing that was done to one lecture. */
export interface Undo {
  readonly done: Done
  readonly id: string
  /** As it was before; null: it is new. */
  readonly before: OwnLecture | null
  /** Its place among the others, from 0. */
  readonly at: number
}

/** Of this tab: another one has not done it. */
const NAME = 'vekhi:lecture-undo'

interface Kept {
  readonly done: Done
  readonly id: string
  readonly before: string | null
  readonly at: number
  /** As the lecture was written when the page went; null: it was deleted. */
  readonly version: string | null
}

const isKept = (value: unknown): value is Kept => {
  const { done, id, before, at, version }: Partial<Record<keyof Kept, unknown>> = Object(value)
  const isText = (text: unknown) => text === null || typeof text === 'string'
  const isDone = DONE.some((each) => each === done)
  return (
    isDone && typeof id === 'string' && isText(before) && isText(version) && Number.isInteger(at)
  )
}

type VersionOf = (id: string) => string | null

/** Keeps what can be undone over a reload. */
export function keepUndo(undo: readonly Undo[], versionOf: VersionOf): void {
  const kept = undo.map((each): Kept => {
    const { before } = each
    return { ...each, before: before && writeLecture(before), version: versionOf(each.id) }
  })
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Forbidden or full: what was deleted lies among the deleted all the same.
  }
}

/** What was kept, less what another window has changed since. */
export function keptUndo(lang: Lang, versionOf: VersionOf): readonly Undo[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.filter(isKept).flatMap(({ version, before, ...rest }): Undo[] => {
      if (version !== versionOf(rest.id)) return []
      if (before === null) return [{ ...rest, before }]
      const read = parseLecture(before, lang)
      return read.ok ? [{ ...rest, before: read.lecture }] : []
    })
  } catch {
    // Forbidden, or written by nobody of ours.
    return []
  }
}
