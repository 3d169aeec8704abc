import { parseLecture, writeLecture } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'

/** What can be done to a whole lecture, and to a step of one. */
const MADE = ['opened', 'created', 'restored'] as const
const STEP_DONE = ['added', 'step-deleted', 'moved', 'view-replaced'] as const
const DONE = ['deleted', ...MADE, ...STEP_DONE] as const

export type Made = (typeof MADE)[number]
export type StepDone = (typeof STEP_DONE)[number]
type Done = (typeof DONE)[number]

/** One thing that was done to one lecture; it can be undone by itself, whatever came after it. */
export interface Undo {
  readonly done: Done
  readonly id: string
  /** The lecture as it was made or deleted; of a step done to, that step alone: as added, or before. */
  readonly was: OwnLecture
  /** The place that it had among the others, from 0. */
  readonly at: number
}

/** Of this tab: another one has not done it. */
const NAME = 'vekhi:lecture-undo'

interface Kept {
  readonly done: Done
  readonly id: string
  readonly was: string
  readonly at: number
  /** As the lecture was written when the page went; null: it was deleted. */
  readonly version: string | null
}

const isKept = (value: unknown): value is Kept => {
  const { done, id, was, at, version }: Partial<Record<keyof Kept, unknown>> = Object(value)
  return (
    DONE.some((each) => each === done) &&
    typeof id === 'string' &&
    typeof was === 'string' &&
    (version === null || typeof version === 'string') &&
    Number.isInteger(at)
  )
}

type VersionOf = (id: string) => string | null

/** Keeps what can be undone over a reload. */
export function keepUndo(undo: readonly Undo[], versionOf: VersionOf): void {
  const kept = undo.map((each): Kept => {
    return { ...each, was: writeLecture(each.was), version: versionOf(each.id) }
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
    return kept.filter(isKept).flatMap(({ version, was, ...rest }): Undo[] => {
      if (version !== versionOf(rest.id)) return []
      const read = parseLecture(was, lang)
      return read.ok ? [{ ...rest, was: read.lecture }] : []
    })
  } catch {
    // Forbidden, or written by nobody of ours.
    return []
  }
}
