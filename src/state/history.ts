import type { View } from '#/model/view.ts'
import { readAddress, writeAddress } from './address.ts'
import type { AppState } from './app-state.ts'
import type { KnownIds } from './parameter.ts'

/** ms without a change before the address is written: a gesture is over. */
const REST = 200
/** ms between two writings: twice a second at most. */
const PAUSE = 500

/** The part of a store that is needed here; Zustand's fits. */
interface Store {
  readonly getState: () => AppState
  readonly subscribe: (hear: (state: AppState, before: AppState) => void) => () => void
}

interface HistoryOptions {
  readonly store: Store
  /** In a frame Back belongs to the host: no entries are made. */
  readonly isFramed: boolean
  /** Ids that an entry's address may name, at the time of going back to it. */
  readonly knownIds: () => KnownIds
  readonly goTo: (view: View, foreign: AppState['foreign']) => void
}

export interface HistoryConnection {
  /** Runs changes that are no steps of a person's own (an address read): never an entry. */
  readonly withoutEntry: (change: () => void) => void
  readonly disconnect: () => void
}

/** Whether a change is one that Back should undo. */
export const isEntryWorthy = (before: View, after: View): boolean =>
  before.event !== after.event || before.mode !== after.mode || before.story !== after.story

/** Keeps the address in step with the state, and the state with Back and Forward. */
export function connectHistory(options: HistoryOptions): HistoryConnection {
  const { store, isFramed, knownIds, goTo } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  let writtenAt = Number.NEGATIVE_INFINITY
  let mayEnter = true

  const addressOf = ({ view, foreign }: AppState) =>
    `${location.pathname}${writeAddress(view, foreign)}${location.hash}`

  const write = (state: AppState, how: 'push' | 'replace') => {
    clearTimeout(timer)
    timer = undefined
    const address = addressOf(state)
    if (address === `${location.pathname}${location.search}${location.hash}`) return
    writtenAt = performance.now()
    try {
      if (how === 'push') history.pushState(null, '', address)
      else history.replaceState(history.state, '', address)
    } catch {
      // Browsers limit how often (Safari: 100 in 30 s); the next change at rest catches up.
    }
  }
  const flush = () => {
    if (timer !== undefined) write(store.getState(), 'replace')
  }

  const stopHearing = store.subscribe((state, before) => {
    if (state.view === before.view && state.foreign === before.foreign) return
    if (mayEnter && !isFramed && isEntryWorthy(before.view, state.view)) {
      // What was still to be written belongs to the entry that is left.
      if (timer !== undefined) write(before, 'replace')
      write(state, 'push')
      return
    }
    clearTimeout(timer)
    const wait = Math.max(REST, PAUSE - (performance.now() - writtenAt))
    timer = setTimeout(() => write(store.getState(), 'replace'), wait)
  })

  const withoutEntry = (change: () => void) => {
    mayEnter = false
    try {
      change()
    } finally {
      mayEnter = true
    }
  }
  const goToEntry = () => {
    clearTimeout(timer)
    timer = undefined
    const { view, foreign } = readAddress(location.search, knownIds())
    withoutEntry(() => goTo(view, foreign))
  }
  addEventListener('popstate', goToEntry)
  addEventListener('pagehide', flush)
  return {
    withoutEntry,
    disconnect: () => {
      clearTimeout(timer)
      stopHearing()
      removeEventListener('popstate', goToEntry)
      removeEventListener('pagehide', flush)
    },
  }
}
