import type { Row } from '#/index/row.ts'
import type { Placed } from './lane-packing.ts'
import type { Lane } from './layout.ts'
import { type Extent, extentOf, type Reach, tailOf } from './mark-extent.ts'
import { labelFor, type Placing } from './mark-label.ts'
import type { BurstMark, SingleMark, Stretch } from './scene.ts'

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

/** The mark of several that found no room of their own. */
export function makeBurst(placing: Placing, lane: Lane, placed: Placed): BurstMark | null {
  const { chronicle, layout, scale } = placing
  const offset = scale.window.start * scale.pixelsPerDay
  const [left, right] = [placed.left - offset, placed.right - offset]
  const rows = Uint32Array.from(placed.items, ({ row }) => row).sort()
  const x = (left + right) / 2
  // A cluster half over the edge is counted beyond it rather than drawn in halves.
  if (x < 0 || x > scale.width) return null
  const track = chronicle.columns.track[rows[0] ?? 0] ?? 0
  const y = lane.top + (placed.subRow + 0.5) * layout.rowHeight
  const key = `+${rows[0]}`
  return { kind: 'burst', key, slot: key, track, y, left, right, x, rows }
}

/** The mark of one event where it is in sight; else null. */
export function makeSingle(placing: Placing, lane: Lane, placed: Placed): SingleMark | null {
  const { chronicle, layout, scale, measure } = placing
  const offset = scale.window.start * scale.pixelsPerDay
  const [first] = placed.items
  if (!first || placed.right < offset || placed.left - offset > scale.width) return null
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
    slot: event.id,
    row: first.row,
    id: event.id,
    claim: event.claim,
    shape: extent.kind,
    track: chronicle.columns.track[first.row] ?? 0,
    y: lane.top + (placed.subRow + 0.5) * layout.rowHeight,
    x,
    body: stretchOf(extent, from, to, scale.width),
    tail: tailStretch(placing, first.row, layout.whole),
    label,
    left: Math.max(Math.min(from, labelLeft), -8),
    right: Math.min(Math.max(to, labelLeft + labelWidth), scale.width + 8),
  }
}
