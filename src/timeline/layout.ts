import type { Row } from '#/index/row.ts'
import { cellsOf } from './cells.ts'
import { glyphSize, itemOf, type LayoutInput } from './item.ts'
import type { Gaps, Placed } from './lane-packing.ts'
import type { Reach } from './mark-extent.ts'
import { shareRows } from './share-rows.ts'

export interface Lane {
  /** Index into the dataset's tracks; null: all share the one lane, as there is room for no more. */
  readonly track: number | null
  readonly top: number
  readonly height: number
  readonly placed: readonly Placed[]
}

/** Where everything stands at one scale; x in pixels from day 0, so that panning only shifts it. */
export interface Layout {
  readonly pixelsPerDay: number
  readonly rowHeight: number
  readonly glyph: number
  readonly gaps: Gaps
  readonly whole: Reach
  readonly lanes: readonly Lane[]
}

/** More than this in one lane are counted by cells first: packing each would cost a frame. */
const MOST_PACKED = 250
/** In rem: a target that a finger or a pointer can hit. */
const LOWEST_ROW = 1.5

function makeGaps(rem: number): Gaps {
  return { mark: 0.375 * rem, label: 0.5 * rem, shortestLabel: 3 * rem, burst: 1.75 * rem }
}

function rowsByTrack({ chronicle, rows, selected }: LayoutInput): Row[][] {
  const { track, dated } = chronicle.columns
  const lanes: Row[][] = chronicle.dataset.tracks.map(() => [])
  const all = new Set(rows)
  // Filtered out or not, the selected event stands in its lane.
  const isAdded = selected !== null && selected < dated && !all.has(selected)
  const drawn = isAdded ? [...rows, selected].sort((a, b) => a - b) : rows
  for (const row of drawn) lanes[track[row] ?? 0]?.push(row)
  return lanes
}

const itemsOf = (input: LayoutInput, rows: readonly Row[]) =>
  rows.flatMap((row) => itemOf(input, row) ?? []).sort((a, b) => a.left - b.left || a.row - b.row)

/** With so many rows for each lane, lanes of their own say more than the labels they cost. */
const ROWS_APART = 1.5

/** Lanes packed into the rows there are; `loss` says how much of them cannot be told. */
function packLanes(input: LayoutInput, laneRows: readonly Row[][], room: number, gaps: Gaps) {
  const isDense = laneRows.map((rows) => rows.length > MOST_PACKED)
  const items = laneRows.map((rows, lane) => (isDense[lane] ? [] : itemsOf(input, rows)))
  const shares = shareRows(items, room, gaps)
  const loss = shares.reduce((sum, { packing }) => sum + packing.loss, 0)
  return { laneRows, isDense, shares, loss }
}

/** A lane for each track; one for all where there are too few rows for that to say more. */
function chooseLanes(input: LayoutInput, byTrack: readonly Row[][], room: number, gaps: Gaps) {
  const pack = (lanes: readonly Row[][]) => packLanes(input, lanes, room, gaps)
  const apart = () => ({ ...pack(byTrack), isShared: false })
  const isWall = input.named != null
  if (!isWall && room >= byTrack.length * ROWS_APART) return apart()
  const together = { ...pack([byTrack.flat().sort((a, b) => a - b)]), isShared: true }
  if (isWall || room < byTrack.length) return together
  const lanes = apart()
  return together.loss < lanes.loss ? together : lanes
}

/** Marks into lanes, lanes into rows, rows into the height there is. */
export function makeLayout(input: LayoutInput): Layout {
  const { sizes, pixelsPerDay, whole } = input
  const { rem, height } = sizes
  const gaps = makeGaps(rem)
  const lowest = LOWEST_ROW * rem
  const room = Math.max(1, Math.floor(height / lowest))
  const byTrack = rowsByTrack(input)
  const { shares, laneRows, isDense, isShared } = chooseLanes(input, byTrack, room, gaps)
  const used = shares.reduce((sum, share) => sum + share.rows, 0)
  const rowHeight = Math.min(Math.floor(height / used), 2.75 * rem)
  let top = 0
  const lanes = shares.map(({ rows, packing }, index): Lane => {
    const lane = {
      track: isShared ? null : index,
      top,
      height: rows * rowHeight,
      placed: isDense[index] ? cellsOf(input, laneRows[index] ?? [], gaps) : packing.placed,
    }
    top += lane.height
    return lane
  })
  return { pixelsPerDay, rowHeight, glyph: glyphSize(rem), gaps, whole, lanes }
}
