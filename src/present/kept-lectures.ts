import { parseLecture, writeLecture } from '#/dataset/lecture-file.ts'
import type { Lang } from '#/model/lang.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'

/** Each lecture lies under a name of its own: one that is spoilt spoils no other. */
const PREFIX = 'vekhi:lecture:'
const VERSIONS = 'vekhi:lecture-version:'
const DELETED = 'vekhi:lecture-deleted:'

/** A lecture with the mark that its last writing left: another one means another window wrote. */
export interface KeptLecture {
  readonly lecture: OwnLecture
  readonly version: string | null
}

export type Keeping =
  | { readonly kind: 'kept'; readonly version: string }
  /** Another window has written meanwhile: nothing was overwritten. */
  | { readonly kind: 'conflict' }
  /** The storage is full, or forbidden. */
  | { readonly kind: 'not-kept' }

const newVersion = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`

/** All that are kept here. What cannot be read is left where it lies. */
export function keptLectures(lang: Lang): readonly KeptLecture[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .flatMap((name) => {
        const read = parseLecture(localStorage.getItem(name) ?? '', lang)
        if (!read.ok) return []
        return [{ lecture: read.lecture, version: versionOf(read.lecture.id) }]
      })
  } catch {
    return []
  }
}

/** The mark that the last writing of a lecture left, by any window; null: it is not kept. */
export function versionOf(id: string): string | null {
  try {
    return localStorage.getItem(VERSIONS + id)
  } catch {
    return null
  }
}

/** Writes a lecture, unless it has been written elsewhere since `version`. */
export function keepLecture(lecture: OwnLecture, version: string | null): Keeping {
  try {
    const isThere = localStorage.getItem(PREFIX + lecture.id) !== null
    if (isThere && versionOf(lecture.id) !== version) return { kind: 'conflict' }
    const next = newVersion()
    localStorage.setItem(PREFIX + lecture.id, writeLecture(lecture))
    localStorage.setItem(VERSIONS + lecture.id, next)
    return { kind: 'kept', version: next }
  } catch {
    return { kind: 'not-kept' }
  }
}

/** Takes it out of the way; it lies among the deleted until it is erased. */
export function dropLecture(id: string): void {
  try {
    const text = localStorage.getItem(PREFIX + id)
    // First away with it: a full storage would not take it a second time.
    localStorage.removeItem(PREFIX + id)
    localStorage.removeItem(VERSIONS + id)
    if (text !== null) localStorage.setItem(DELETED + id, text)
  } catch {
    // Forbidden: then it was never kept.
  }
}

/** What was deleted and can still be had. */
export function deletedLectures(lang: Lang): readonly OwnLecture[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(DELETED))
      .flatMap((name) => {
        const read = parseLecture(localStorage.getItem(name) ?? '', lang)
        return read.ok ? [read.lecture] : []
      })
  } catch {
    return []
  }
}

export function eraseDeleted(id: string): void {
  try {
    localStorage.removeItem(DELETED + id)
  } catch {
    // Forbidden: then it was never there.
  }
}

/** Calls with the id of a lecture that another window has written or taken away. */
export function hearOtherWindows(hear: (id: string) => void): () => void {
  const listen = ({ key, storageArea }: StorageEvent) => {
    if (storageArea === localStorage && key?.startsWith(VERSIONS)) hear(key.slice(VERSIONS.length))
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

/** As another window has left it; null: it is gone, or cannot be read. */
export function rereadLecture(id: string, lang: Lang): KeptLecture | null {
  return keptLectures(lang).find(({ lecture }) => lecture.id === id) ?? null
}
