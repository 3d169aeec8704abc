import type { Chronicle } from '#/index/chronicle.ts'
import type { Placed } from './lane-packing.ts'
import type { Layout } from './layout.ts'
import { fitWords, type MeasureText } from './text-width.ts'
import type { TimeScale } from './time-scale.ts'

export interface Label {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
}

/** What a scene is made from. */
export interface Placing {
  readonly chronicle: Chronicle
  readonly layout: Layout
  readonly scale: TimeScale
  readonly measure: MeasureText
}

/** The first stretch of a bar in sight, clear of what stands upon it, that takes its label. */
function roomInBar(placing: Placing, bar: Placed, left: number, right: number, wanted: number) {
  const { layout, scale } = placing
  const { gaps } = layout
  const offset = scale.window.start * scale.pixelsPerDay
  let from = Math.max(left, 0)
  let best: { readonly x: number; readonly width: number } | null = null
  for (const above of [...bar.over, null]) {
    const before = above ? taken(above).left - offset : Infinity
    const to = Math.min(before, right, scale.width)
    const width = to - from - 2 * gaps.label
    if (width >= wanted) return { x: from + gaps.label, width: wanted }
    if (width >= gaps.shortestLabel && width > (best?.width ?? 0))
      best = { x: from + gaps.label, width }
    if (above) from = Math.max(from, taken(above).right - offset)
  }
  return best
}

/** A mark with its label, in pixels from day 0. */
function taken({ left, right, label }: Placed): { readonly left: number; readonly right: number } {
  if (label.side === 'left') return { left: left - label.width - 8, right }
  return { left, right: label.side === 'right' ? right + label.width + 8 : right }
}

/** The label where it was placed, or on the other side or shortened where an edge would cut it. */
export function labelFor(
  placing: Placing,
  placed: Placed,
  left: number,
  right: number,
): Label | null {
  const { layout, scale, measure } = placing
  const { gaps } = layout
  const [item] = placed.items
  if (!item) return null
  const { label, spare } = placed
  const text = (width: number) =>
    fitWords(item.label, Math.min(width, item.labelWidth + 1), measure)
  const made = (words: string, x: number, anchor: Label['anchor']) =>
    words === '' ? null : { text: words, x, anchor }
  const isCut = left < 0 || right > scale.width
  if (item.isBar && (label.side === 'inside' || isCut || placed.over.length > 0)) {
    const head = item.isHeaded ? 1.5 * layout.glyph : 0
    const room = roomInBar(placing, placed, left, right, item.labelWidth + head)
    if (room) return made(text(room.width - head), room.x + head, 'start')
  }
  if (label.side === 'none' || label.side === 'inside') return null
  const roomRight = scale.width - right - gaps.label
  const roomLeft = left - gaps.label
  const onRight = (width: number) => made(text(width), right + gaps.label, 'start')
  const onLeft = (width: number) => made(text(width), left - gaps.label, 'end')
  if (label.side === 'right') {
    if (roomRight >= label.width) return onRight(label.width)
    if (!placed.isUpon && Math.min(spare.left, roomLeft) >= label.width) return onLeft(label.width)
    // Rather than be cut, it begins upon its bar: what a lecture speaks of has a name.
    if (item.keepsLabel && item.isBar && left >= 0) {
      const fromStart = left + gaps.label
      return made(text(Math.min(label.width, scale.width - fromStart)), fromStart, 'start')
    }
    return roomRight >= gaps.shortestLabel ? onRight(roomRight) : null
  }
  if (roomLeft >= label.width) return onLeft(label.width)
  if (!placed.isUpon && Math.min(spare.right, roomRight) >= label.width) return onRight(label.width)
  return roomLeft >= gaps.shortestLabel ? onLeft(roomLeft) : null
}
