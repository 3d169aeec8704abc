import type { LectureIntent } from '#/state/keys.ts'
import { remark } from './lecture.ts'
import type { Link } from './link.ts'

let link: Link | null = null

export function holdLink(connected: Link | null): void {
  link = connected
}

export function freezeOrSend(): void {
  if (!link?.freezeOrSend()) remark('freezeNeedsWindow')
}

/** Whether there was a frozen wall to go back to. */
export const returnFrozen = (): boolean => link?.returnFrozen() ?? false

/** Whether the key was one for the speaker window. */
export const handOn = (intent: LectureIntent): boolean => link?.handOn(intent) ?? false
