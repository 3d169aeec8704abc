import { type Row, rowAt } from '#/index/row.ts'
import { glyphSize, itemOf, type LayoutInput } from './item.ts'
import type { Gaps, Item, Placed } from './lane-packing.ts'
import { type LaneRows, lanesOf } from './lane-rows.ts'
import type { Reach } from './mark-extent.ts'
import { shareRows } from './share-rows.ts'

export interface Lane {
  /** Index into the dataset's tracks; null: all share the one lane, as there is room for no more. */
  readonly track: number | null
  readonly top: number
  readonly height: number
  readonly placed: readonly Placed[]
  /** Its rows, where they are too many to be packed: then they are counted, as the scene needs it. */
  readonly dense: LaneRows | null
}

/** Where everything stands at one scale; x in pixels from day 0, so that panning only shifts it. */
export interface Layout {
  readonly pixelsPerDay: number
  readonly rowHeight: number
  readonly glyph: number
  readonly gaps: Gaps
  readonly whole: Reach
  readonly lanes: readonly Lane[]
  /** Where a row stands at this scale; null without a date. */
  readonly itemAt: (row: Row) => Item | null
}

/** More than this in one lane are counted by cells first: packing each would cost a frame. */
const MOST_PACKED = 250
const isDense = ({ rows }: LaneRows) => rows.length > MOST_PACKED

/** In rem: a target that a finger or a pointer can hit. */
const LOWEST_ROW = 1.5

function makeGaps(rem: number): Gaps {
  return {
    mark: 0.375 * rem,
    label: 0.5 * rem,
    shortestLabel: 3 * rem,
    burst: 1.75 * rem,
    cell: 2.75 * rem,
  }
}

/** Filtered out or not, the selected event stands in its lane. */
function withSelected({ chronicle, selected }: LayoutInput, lane: LaneRows, track: number | null) {
  const rows = Array.from(lane.rows, rowAt)
  const isMissing =
    selected !== null &&
    selected < chronicle.columns.dated &&
    (track === null || chronicle.columns.track[selected] === track) &&
    !lane.rows.includes(selected)
  return isMissing ? [...rows, selected].sort((a, b) => a - b) : rows
}

const itemsOf = (input: LayoutInput, rows: readonly Row[]) =>
  rows.flatMap((row) => itemOf(input, row) ?? []).sort((a, b) => a.left - b.left || a.row - b.row)

/** With so many rows for each lane, lanes of their own say more than the labels they cost. */
const ROWS_APART = 1.5

/** Lanes packed into the rows there are; `loss` says how much of them cannot be told. */
function packLanes(
  input: LayoutInput,
  lanes: readonly LaneRows[],
  room: number,
  gaps: Gaps,
  isShared: boolean,
) {
  const items = lanes.map((lane, index) =>
    isDense(lane) ? [] : itemsOf(input, withSelected(input, lane, isShared ? null : index)),
  )
  const shares = shareRows(items, room, gaps)
  const loss = shares.reduce((sum, { packing }) => sum + packing.loss, 0)
  return { lanes, shares, loss, isShared }
}

/** A lane for each track; one for all where there are too few rows for that to say more. */
function chooseLanes(input: LayoutInput, room: number, gaps: Gaps) {
  const { apart, together } = lanesOf(input.chronicle, input.rows)
  const isWall = input.named != null
  const packApart = () => packLanes(input, apart, room, gaps, false)
  if (!isWall && room >= apart.length * ROWS_APART) return packApart()
  const shared = packLanes(input, [together], room, gaps, true)
  if (isWall || room < apart.length) return shared
  const lanes = packApart()
  return shared.loss < lanes.loss ? shared : lanes
}

/** Marks into lanes, lanes into rows, rows into the height there is. */
export function makeLayout(input: LayoutInput): Layout {
  const { sizes, pixelsPerDay, whole } = input
  const { rem, height } = sizes
  const gaps = makeGaps(rem)
  const lowest = LOWEST_ROW * rem
  const room = Math.max(1, Math.floor(height / lowest))
  const { shares, lanes: laneRows, isShared } = chooseLanes(input, room, gaps)
  const used = shares.reduce((sum, share) => sum + share.rows, 0)
  const rowHeight = Math.min(height / used, 2.75 * rem)
  let top = 0
  const lanes = shares.map(({ rows, packing }, index): Lane => {
    const own = laneRows[index]
    const lane = {
      track: isShared ? null : index,
      top,
      height: rows * rowHeight,
      placed: packing.placed,
      dense: own && isDense(own) ? own : null,
    }
    top += lane.height
    return lane
  })
  const itemAt = (row: Row) => itemOf(input, row)
  return { pixelsPerDay, rowHeight, glyph: glyphSize(rem), gaps, whole, lanes, itemAt }
}
