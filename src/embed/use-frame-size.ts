import { useSyncExternalStore } from 'react'
import { rememberLast } from '#/state/remember.ts'
import { hearWindow, remNow } from '#/ui/hear-window.ts'
import type { FrameSize } from './parts.ts'

const sizeOf = rememberLast((width: number, height: number): FrameSize => ({ width, height }))

function sizeNow(): FrameSize {
  const rem = remNow()
  return sizeOf(innerWidth / rem, innerHeight / rem)
}

/** The frame's size in rem of its text, followed as either changes. */
export const useFrameSize = (): FrameSize => useSyncExternalStore(hearWindow, sizeNow)
