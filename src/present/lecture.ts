import { create } from 'zustand'
import type { Bounds } from '#/model/geography.ts'

/** Runs, or stands at what it has come to. All in ms; `since` as `Date.now()` counts. */
export interface Clock {
  readonly since: number | null
  readonly before: number
}

/** How the lecture stands beside its view: the same on the wall and on the laptop. */
export interface Stand {
  readonly isLaterShown: boolean
  readonly isBlack: boolean
  readonly isSpotlit: boolean
  readonly isCodeShown: boolean
  /** The wall stands still, whatever the lecturer looks up. */
  readonly isFrozen: boolean
  /** Counts the goings to a step: a view that comes with a new one is flown to. */
  readonly turn: number
  readonly clock: Clock
  /** Of the step alone. */
  readonly stepClock: Clock
}

/** What lies over the lecture in one window, one at a time. */
export type Opening = 'notes' | 'steps' | 'help' | 'search' | 'check'

/** Something to be said in passing; the words are the page's. */
export type Remark =
  | 'popUpBlocked'
  | 'framed'
  | 'noChannel'
  | 'freezeNeedsWindow'
  | 'noFullscreen'
  | 'noSuchStep'

/** What the other window last said of itself. */
export interface OtherWindow {
  readonly isAwake: boolean
  readonly isFullscreen: boolean
  /** The part of the map in sight there. */
  readonly area: Bounds | null
}

interface Lecture extends Stand {
  /** Figures typed so far of the number of a step. */
  readonly digits: string
  readonly open: Opening | null
  readonly remark: Remark | null
  /** null: it is not there. */
  readonly other: OtherWindow | null
  /** It was there, and has left. */
  readonly isOtherGone: boolean
  /** Whether it is there that somebody points. */
  readonly isAimRemote: boolean
}

export const STOPPED: Clock = { since: null, before: 0 }

export const FIRST_STAND: Stand = {
  isLaterShown: true,
  isBlack: false,
  isSpotlit: false,
  isCodeShown: false,
  isFrozen: false,
  turn: 0,
  clock: STOPPED,
  stepClock: STOPPED,
}

/** The lecture that is given now; what is to be seen of it is in the app's own view. */
export const useLecture = create<Lecture>()(() => ({
  ...FIRST_STAND,
  digits: '',
  open: null,
  remark: null,
  other: null,
  isOtherGone: false,
  isAimRemote: false,
}))

export const standOf = (lecture: Stand): Stand => ({
  isLaterShown: lecture.isLaterShown,
  isBlack: lecture.isBlack,
  isSpotlit: lecture.isSpotlit,
  isCodeShown: lecture.isCodeShown,
  isFrozen: lecture.isFrozen,
  turn: lecture.turn,
  clock: lecture.clock,
  stepClock: lecture.stepClock,
})

/** ms that a clock shows. */
export const spent = ({ since, before }: Clock, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

export const started = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock

/** Both from nothing. */
export const startedClocks = (now: number): Pick<Stand, 'clock' | 'stepClock'> => ({
  clock: started(STOPPED, now),
  stepClock: started(STOPPED, now),
})

export const paused = (clock: Clock, now: number): Clock => ({
  since: null,
  before: spent(clock, now),
})

export const toggleOpen = (opening: Opening) =>
  useLecture.setState(({ open }) => ({ open: open === opening ? null : opening }))

/** What lies over the lecture goes when a step comes; notes are read beside it, and stay. */
export const uncover = () =>
  useLecture.setState(({ open }) => ({ open: open === 'notes' ? open : null, isCodeShown: false }))

export const remark = (said: Remark | null) => useLecture.setState({ remark: said })
