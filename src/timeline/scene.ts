import type { Row } from '#/index/row.ts'
import type { Claim } from '#/model/claim.ts'
import type { Placed } from './lane-packing.ts'
import type { Lane } from './layout.ts'
import { type End, type Extent, extentOf, type Reach, tailOf } from './mark-extent.ts'
import { type Label, labelFor, type Placing } from './mark-label.ts'

/** A stretch of the drawing between two ends; CSS pixels, cut off at the edges of the plot. */
export interface Stretch {
  readonly left: number
  readonly right: number
  /** `cut`: it goes on beyond the edge of the plot. */
  readonly startsAs: End | 'cut'
  readonly endsAs: End | 'cut'
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
