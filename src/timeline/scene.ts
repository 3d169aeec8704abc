import type { Row } from '#/index/row.ts'
import type { Claim } from '#/model/claim.ts'
import { makeDenseScene } from './dense-scene.ts'
import type { Placed } from './lane-packing.ts'
import type { Lane } from './layout.ts'
import { makeBurst, makeSingle } from './make-mark.ts'
import type { End, Extent } from './mark-extent.ts'
import type { Label, Placing } from './mark-label.ts'

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
  /** Names the element that shows it: the same for the mark that takes its place at another scale. */
  readonly slot: string
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
  /** Ascending. */
  readonly rows: Uint32Array
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
    if (lane.dense) {
      const counted = makeDenseScene(placing, lane, selected)
      marks.push(...counted.marks)
      signs.push(...counted.signs)
      continue
    }
    const drawn = new Set<Placed>()
    for (const placed of lane.placed) {
      const make = placed.items.length > 1 ? makeBurst : makeSingle
      const mark = make(placing, lane, placed)
      if (!mark) continue
      drawn.add(placed)
      marks.push(mark)
    }
    signs.push(...signsOf(lane, drawn, middle, selected))
  }
  return { marks, signs }
}
