import { type Bounds, boundsContain, type Position } from '#/model/geography.ts'
import type { Aim } from '#/state/app-state.ts'
import { isLectureIntent, type LectureIntent } from '#/state/keys.ts'
import type { Clock, OtherWindow, Stand } from './lecture.ts'

/** Which of the two windows of a lecture. */
export type Role = 'wall' | 'speaker'

/** All of a lecture that has to be the same in both: the view, as an address, and how it stands. */
export interface Shared {
  readonly address: string
  readonly stand: Stand
}

/** Of two states the one with the higher count is the newer; of equal ones the ids decide. */
export interface Stamp {
  readonly count: number
  readonly by: string
}

export type Message =
  /** Who is there, and how does the lecture stand? */
  | { readonly type: 'hello' }
  | { readonly type: 'state'; readonly stamp: Stamp; readonly shared: Shared }
  | { readonly type: 'aim'; readonly aim: Aim | null }
  /** I am here; `asks`: are you? */
  | { readonly type: 'pulse'; readonly asks: boolean; readonly window: OtherWindow }
  | { readonly type: 'bye' }
  /** A key pressed on a wall that stands still is the speaker window's. */
  | { readonly type: 'intent'; readonly intent: LectureIntent }

/** What goes through the channel: the message, whose it is and for which lecture. */
export type Sent = Message & { readonly from: Role; readonly id: string }

export const isNewer = (a: Stamp, b: Stamp): boolean =>
  a.count > b.count || (a.count === b.count && a.by > b.by)

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'

const isClock = (value: unknown): value is Clock =>
  isFields(value) && (value.since === null || isNumber(value.since)) && isNumber(value.before)

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(isNumber) &&
  boundsContain([-540, -90, 540, 90], value as unknown as Position)

const isBounds = (value: unknown): value is Bounds =>
  Array.isArray(value) && value.length === 4 && value.every(isNumber)

export const isStand = (value: unknown): value is Stand =>
  isFields(value) &&
  isFlag(value.isLaterShown) &&
  isFlag(value.isBlack) &&
  isFlag(value.isSpotlit) &&
  isFlag(value.isCodeShown) &&
  isFlag(value.isFrozen) &&
  isNumber(value.turn) &&
  isClock(value.clock) &&
  isClock(value.stepClock)

function isAim(value: unknown): value is Aim {
  if (!isFields(value)) return false
  switch (value.kind) {
    case 'event':
    case 'place':
      return isText(value.id) && value.view === (value.kind === 'event' ? 'timeline' : 'map')
    case 'moment':
      return value.view === 'timeline' && isNumber(value.day) && isNumber(value.share)
    case 'position':
      return value.view === 'map' && isPosition(value.at)
    default:
      return false
  }
}

const isWindow = (value: unknown): value is OtherWindow =>
  isFields(value) &&
  isFlag(value.isAwake) &&
  isFlag(value.isFullscreen) &&
  (value.area === null || isBounds(value.area))

function isMessage(value: Fields): boolean {
  const { type, stamp, shared } = value
  switch (type) {
    case 'hello':
    case 'bye':
      return true
    case 'state':
      return (
        isFields(stamp) &&
        isNumber(stamp.count) &&
        isText(stamp.by) &&
        isFields(shared) &&
        isText(shared.address) &&
        isStand(shared.stand)
      )
    case 'aim':
      return value.aim === null || isAim(value.aim)
    case 'pulse':
      return isFlag(value.asks) && isWindow(value.window)
    case 'intent':
      return isLectureIntent(value.intent)
    default:
      return false
  }
}

/** A message of the other window; null for what is none: an older version may still be open there. */
export function readMessage(value: unknown): Sent | null {
  if (!isFields(value) || !isText(value.id)) return null
  if (value.from !== 'wall' && value.from !== 'speaker') return null
  return isMessage(value) ? (value as unknown as Sent) : null
}
