import { useSyncExternalStore } from 'react'
import { remark } from './lecture.ts'

/** ms: an Esc that comes with the leaving of fullscreen is the one that left it. */
const SAME_PRESS = 300

let leftAt = Number.NEGATIVE_INFINITY

const isFullscreen = () => document.fullscreenElement !== null

function listen(hear: () => void): () => void {
  const note = () => {
    if (!isFullscreen()) leftAt = performance.now()
    hear()
  }
  document.addEventListener('fullscreenchange', note)
  return () => document.removeEventListener('fullscreenchange', note)
}

export const useIsFullscreen = (): boolean =>
  useSyncExternalStore(listen, isFullscreen, () => false)

/** Whether this press of Esc is the browser's own way out of fullscreen, told to the page as well. */
export const isLeavingPress = (): boolean => performance.now() - leftAt < SAME_PRESS

/** Needs a press of a person's; refused in a frame that may not, and said. */
export function enterFullscreen(): void {
  if (isFullscreen()) return
  const asked = document.documentElement.requestFullscreen?.()
  if (asked) asked.catch(() => remark('noFullscreen'))
  else remark('noFullscreen')
}

/** Whether there was anything to leave. */
export function leaveFullscreen(): boolean {
  if (!isFullscreen()) return false
  // Already on its way out: then that is what was wanted.
  document.exitFullscreen().catch(() => {})
  return true
}

export function toggleFullscreen(): void {
  if (!leaveFullscreen()) enterFullscreen()
}
