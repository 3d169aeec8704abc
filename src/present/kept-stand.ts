import type { Stand } from './lecture.ts'
import { isStand } from './message.ts'

const NAME = 'vekhi:lectures-given'
/** So many lectures are remembered; older ones are over. */
const MOST = 6

interface Kept {
  readonly session: string
  readonly stand: Stand
  readonly count: number
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'session' in value &&
  'count' in value &&
  Number.isFinite(value.count) &&
  'stand' in value &&
  isStand(value.stand)

function readAll(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    // Forbidden, or written by nobody of ours: the lecture begins as any.
    return []
  }
}

/** How the lecture of a session stood when its window went: by a reload, a crash, a closed lid. */
export const keptStand = (session: string): Kept | null =>
  readAll().find((kept) => kept.session === session) ?? null

export function keepStand(session: string, stand: Stand, count: number): void {
  const others = readAll().filter((kept) => kept.session !== session)
  try {
    localStorage.setItem(
      NAME,
      JSON.stringify([{ session, stand, count }, ...others].slice(0, MOST)),
    )
  } catch {
    // Forbidden or full: the address still says the step, and the other window all the rest.
  }
}
