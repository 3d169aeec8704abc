import { useEffect } from 'react'
import type { View } from '#/model/view.ts'
import type { AppState } from '#/state/app-state.ts'
import type { KnownIds } from '#/state/parameter.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { hearWindow, remNow } from '#/ui/hear-window.ts'
import { fullAddress } from './full-address.ts'
import { readMessage, type Told } from './message.ts'
import { neededPixels } from './needed-height.ts'

/** Messages that came before the data and wait for it; more than a host page could mean are not kept. */
const MOST_WAITING = 20

/** To whoever frames the page: all of it stands in the address too, so nothing private is said. */
const tell = (message: Told) => window.parent.postMessage(message, '*')

const isReady = () => document.documentElement.dataset.ready === 'true'

/** Does what the embedding page asks for, from now on; gives the undoing. */
function hearHost(knownIds: () => KnownIds): () => void {
  let waiting: unknown[] = []
  const carryOut = (message: unknown) => {
    for (const command of readMessage(message, knownIds())) dispatch(command)
  }
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return
    if (selectChronicle(useApp.getState())) carryOut(data)
    else if (waiting.length < MOST_WAITING) waiting.push(data)
  }
  const stopWaiting = useApp.subscribe((state) => {
    if (waiting.length === 0 || !selectChronicle(state)) return
    const all = waiting
    waiting = []
    for (const message of all) carryOut(message)
  })
  addEventListener('message', hear)
  return () => {
    stopWaiting()
    removeEventListener('message', hear)
  }
}

/** The event that the page was opened with, whatever has been selected since. */
function openedWith(): string | null {
  const [opening] = performance.getEntriesByType('navigation')
  return opening ? new URL(opening.name).searchParams.get('event') : null
}

/** Says that the page is ready, if it is, and what has been selected since it was opened. */
function tellSelection(whenReady: Promise<void>): () => void {
  let told = openedWith()
  const say = (state: AppState) => {
    const { event } = state.view
    if (event === told) return
    told = event
    tell({ vekhi: 1, type: 'state', event, url: fullAddress(state, location.href) })
  }
  let isWanted = true
  let stopTelling = () => {}
  whenReady.then(() => {
    if (!isWanted || !isReady()) return
    tell({ vekhi: 1, type: 'ready' })
    // A visitor may have been quicker than this part of the page.
    say(useApp.getState())
    stopTelling = useApp.subscribe(say)
  })
  return () => {
    isWanted = false
    stopTelling()
  }
}

/** Says which height is needed, whenever that changes. */
function tellHeight({ mode, show }: Pick<View, 'mode' | 'show'>): () => void {
  let told: number | null = null
  const say = () => {
    const width = document.documentElement.clientWidth
    // Not shown at all, as in a closed tab of the host's: it says so once it is.
    if (width === 0) return
    const height = neededPixels({ mode, show }, width, remNow())
    if (height === told) return
    told = height
    tell({ vekhi: 1, type: 'resize', height })
  }
  say()
  return hearWindow(say)
}

/** Talks with the page that this one is framed in, in the messages of the contract. */
export function useHost(knownIds: () => KnownIds, whenReady: Promise<void>): void {
  const mode = useApp(({ view }) => view.mode)
  const show = useApp(({ view }) => view.show)
  useEffect(() => hearHost(knownIds), [knownIds])
  useEffect(() => tellHeight({ mode, show }), [mode, show])
  useEffect(() => tellSelection(whenReady), [whenReady])
}
