import { PARTS, type Part } from '#/model/view.ts'
import { embedHeight, LIST_BESIDE } from './needed-height.ts'

/** Lengths of a frame, in rem of the page in it. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** What each part needs at least to say anything, in any width but the least; rem. */
const LEAST: Readonly<Record<Part, number>> = {
  map: 7,
  caption: 4.25,
  timeline: 5.5,
  list: 12,
}

/** In which order parts are taken in, as long as there is room. */
const BY_NEED: readonly Part[] = ['caption', 'timeline', 'map']

/**
 * The parts that a frame shows: as the address wants, else all that fit; the list only where it takes
 * nothing of what the others need. In a frame lower than anything the caption stands alone.
 */
export function partsShown(show: readonly Part[], { width, height }: FrameSize): readonly Part[] {
  if (show.length > 0) return PARTS.filter((part) => show.includes(part))
  const shown: Part[] = []
  let room = height
  for (const part of BY_NEED) {
    room -= LEAST[part]
    if (room < 0 && shown.length > 0) break
    shown.push(part)
  }
  const isListFitting = width >= LIST_BESIDE || height >= embedHeight([], width) + LEAST.list
  if (shown.length === BY_NEED.length && isListFitting) shown.push('list')
  return PARTS.filter((part) => shown.includes(part))
}
