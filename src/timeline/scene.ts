import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Claim } from '#/model/claim.ts'
import type { Placed } from './lane-packing.ts'
import type { Lane, Layout } from './layout.ts'
import { type End, type Extent, extentOf, type Reach, tailOf } from './mark-extent.ts'
import { fitWords, type MeasureText } from './text-width.ts'
import type { TimeScale } from './time-scale.ts'

/** A stretch of the drawing between two ends; CSS pixels, cut off at the edges of the plot. */
export interface Stretch {
  readonly left: number
  readonly right: number
  /** `cut`: it goes on beyond the edge of the plot. */
  readonly startsAs: End | 'cut'
  readonly endsAs: End | 'cut'
}

export interface Label {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
}

interface MarkPlace {
  /** Stays the same while the mark does: of its first event. */
  readonly key: string
  readonly track: number
  /** Middle of the sub-row. */
  readonly y: number
  /** What a pointer may aim at: the mark and its label. */
  readonly left: number
  readonly right: number
}

/** The mark of one event. */
export interface SingleMark extends MarkPlace {
  readonly kind: 'single'
  readonly row: Row
  readonly id: string
  readonly claim: Claim
  readonly shape: Extent['kind']
  /** Middle of the glyph; of a span: where it begins, as far as it is in sight. */
  readonly x: number
  readonly body: Stretch
  readonly tail: Stretch | null
  readonly label: Label | null
}

/** The mark that stands for several. */
export interface BurstMark extends MarkPlace {
  readonly kind: 'burst'
  readonly rows: readonly Row[]
  readonly x: number
}

export type Mark = SingleMark | BurstMark

/** What lies beyond an edge of one lane. */
export interface EdgeSign {
  readonly side: 'before' | 'after'
  readonly y: number
  readonly count: number
  readonly nearest: Row
  /** The selected event, when it is among them. */
  readonly selected: Row | null
}

export interface Scene {
  readonly marks: readonly Mark[]
  readonly signs: readonly EdgeSign[]
}

interface Placing {
  readonly chronicle: Chronicle
  readonly layout: Layout
  readonly scale: TimeScale
  readonly measure: MeasureText
}

const cut = (value: number, width: number) => Math.max(-8, Math.min(width + 8, value))

/** A stretch as it is drawn: what goes on beyond an edge ends there without an end of its own. */
function stretchOf(extent: Extent, left: number, right: number, width: number): Stretch {
  const ends =
    extent.kind === 'span' ? extent : { startsAs: 'soft' as const, endsAs: 'soft' as const }
  return {
    left: cut(left, width),
    right: cut(right, width),
    startsAs: left < -8 ? 'cut' : ends.startsAs,
    endsAs: right > width + 8 ? 'cut' : ends.endsAs,
  }
}

function tailStretch(placing: Placing, row: Row, whole: Reach): Stretch | null {
  const { chronicle, scale } = placing
  const tail = tailOf(chronicle.eventAt(row), whole)
  if (!tail) return null
  const [left, right] = [scale.x(tail.start), scale.x(tail.end)]
  if (right < 0 || left > scale.width) return null
  return stretchOf(tail, left, right, scale.width)
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
function labelFor(placing: Placing, placed: Placed, left: number, right: number): Label | null {
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
    return roomRight >= gaps.shortestLabel ? onRight(roomRight) : null
  }
  if (roomLeft >= label.width) return onLeft(label.width)
  if (!placed.isUpon && Math.min(spare.right, roomRight) >= label.width) return onRight(label.width)
  return roomLeft >= gaps.shortestLabel ? onLeft(roomLeft) : null
}

/**
 * Where the glyph stands: at a point's day, in the middle of a short band; of a long one, as of a
 * bar, at its beginning in sight, where it heads the label rather than tells a date.
 */
function glyphX(
  kind: Extent['kind'],
  from: number,
  to: number,
  { scale, layout }: Placing,
  isBar: boolean,
): number {
  const middle = (from + to) / 2
  switch (kind) {
    case 'point':
      return middle
    case 'vague':
      if (isBar) return Math.min(Math.max(from, 0) + layout.glyph, to, scale.width)
      return Math.max(Math.min(middle, to, scale.width), from, 0)
    case 'span':
      return Math.max(from, 0)
    default:
      return kind satisfies never
  }
}

function makeMark(placing: Placing, lane: Lane, placed: Placed): Mark | null {
  const { chronicle, layout, scale, measure } = placing
  const offset = scale.window.start * scale.pixelsPerDay
  const [left, right] = [placed.left - offset, placed.right - offset]
  const [first] = placed.items
  if (!first || right < 0 || left > scale.width) return null
  const y = lane.top + (placed.subRow + 0.5) * layout.rowHeight
  const track = chronicle.columns.track[first.row] ?? 0
  if (placed.items.length > 1) {
    const rows = placed.items.map(({ row }) => row)
    const x = (left + right) / 2
    // A cluster half over the edge is counted beyond it rather than drawn in halves.
    if (x < 0 || x > scale.width) return null
    return {
      kind: 'burst',
      key: `+${chronicle.eventAt(first.row).id}`,
      track,
      y,
      left,
      right,
      x,
      rows,
    }
  }
  const event = chronicle.eventAt(first.row)
  if (!event.date) return null
  const extent = extentOf(event.date, layout.whole)
  const [from, to] = [first.left - offset, first.right - offset]
  const x = glyphX(extent.kind, from, to, placing, first.isBar)
  if (x < 0 || x > scale.width) return null
  const label = labelFor(placing, placed, from, to)
  const labelWidth = label ? measure(label.text) : 0
  const labelLeft = label ? (label.anchor === 'start' ? label.x : label.x - labelWidth) : from
  return {
    kind: 'single',
    key: event.id,
    row: first.row,
    id: event.id,
    claim: event.claim,
    shape: extent.kind,
    track,
    y,
    x,
    body: stretchOf(extent, from, to, scale.width),
    tail: tailStretch(placing, first.row, layout.whole),
    label,
    left: Math.max(Math.min(from, labelLeft), -8),
    right: Math.min(Math.max(to, labelLeft + labelWidth), scale.width + 8),
  }
}

/** What of a lane is not drawn, to either side. */
function signsOf(lane: Lane, drawn: ReadonlySet<Placed>, middle: number, selected: Row | null) {
  const y = lane.top + lane.height / 2
  return (['before', 'after'] as const).flatMap((side): EdgeSign[] => {
    const hidden = lane.placed.filter(
      (placed) => !drawn.has(placed) && placed.left < middle === (side === 'before'),
    )
    const nearest = side === 'before' ? hidden.at(-1) : hidden[0]
    const row = side === 'before' ? nearest?.items.at(-1)?.row : nearest?.items[0]?.row
    if (row === undefined) return []
    const count = hidden.reduce((sum, { items }) => sum + items.length, 0)
    const isThere = hidden.some(({ items }) => items.some((item) => item.row === selected))
    return [{ side, y, count, nearest: row, selected: isThere ? selected : null }]
  })
}

/** All that the plot shows of a layout through one window of time. Pure: no DOM, no store. */
export function makeScene(placing: Placing, selected: Row | null): Scene {
  const { layout, scale } = placing
  const middle = ((scale.window.start + scale.window.end) / 2) * scale.pixelsPerDay
  const marks: Mark[] = []
  const signs: EdgeSign[] = []
  for (const lane of layout.lanes) {
    const drawn = new Set<Placed>()
    for (const placed of lane.placed) {
      const mark = makeMark(placing, lane, placed)
      if (!mark) continue
      drawn.add(placed)
      marks.push(mark)
    }
    signs.push(...signsOf(lane, drawn, middle, selected))
  }
  return { marks, signs }
}
