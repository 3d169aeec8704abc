import { type Row, rowAt } from '#/index/row.ts'
import type { Cell } from './cells.ts'
import { cellsOf } from './cells.ts'
import type { Item, Placed } from './lane-packing.ts'
import type { Lane } from './layout.ts'
import { makeSingle } from './make-mark.ts'
import type { Placing } from './mark-label.ts'
import type { BurstMark, EdgeSign, Mark } from './scene.ts'

interface DenseScene {
  readonly marks: readonly Mark[]
  readonly signs: readonly EdgeSign[]
}

const alone = (item: Item, labelRoom: number, isLabelled: boolean): Placed => ({
  items: [item],
  left: item.left,
  right: item.right,
  subRow: 0,
  label: isLabelled
    ? { side: 'right', width: Math.min(item.labelWidth, labelRoom) }
    : { side: 'none' },
  spare: { left: 0, right: 0 },
  over: [],
  isUpon: false,
})

/** The first cell that was drawn at a scale, by lane: what comes into sight later is counted from it. */
const firstDrawn = new WeakMap<Lane, number>()

/**
 * Whose element a cell takes: panned, it keeps its own; at another scale that of the cell which stood
 * there, as making a hundred elements anew costs a frame.
 */
function slotOf(lane: Lane, cell: number): string {
  const first = firstDrawn.get(lane) ?? cell
  firstDrawn.set(lane, first)
  return `~${lane.track} ${cell - first}`
}

/** Without the selected row, which has a mark of its own. */
const rowsWithout = ({ rows }: Cell, selected: Row | null): Uint32Array =>
  selected !== null && rows.includes(selected) ? rows.filter((row) => row !== selected) : rows

/**
 * What the plot shows of a lane of very many events: cells that count, single events with a label
 * where the cells after them are empty, the selected one always as itself.
 */
export function makeDenseScene(placing: Placing, lane: Lane, selected: Row | null): DenseScene {
  const { chronicle, layout, scale } = placing
  const { gaps, pixelsPerDay } = layout
  const { dense } = lane
  if (!dense) return { marks: [], signs: [] }
  const width = gaps.cell
  const offset = scale.window.start * pixelsPerDay
  const { cells, before, after } = cellsOf(dense, pixelsPerDay, width, offset, offset + scale.width)
  const y = lane.top + 0.5 * layout.rowHeight
  const mine =
    selected !== null &&
    selected < chronicle.columns.dated &&
    (lane.track === null || chronicle.columns.track[selected] === lane.track)
      ? layout.itemAt(selected)
      : null
  const marks = cells.flatMap((cell, index): Mark[] => {
    const rows = rowsWithout(cell, mine ? selected : null)
    const [first] = rows
    if (first === undefined) return []
    const left = cell.left - offset
    if (rows.length > 1) {
      const track = chronicle.columns.track[first] ?? 0
      const burst: BurstMark = {
        kind: 'burst',
        key: `+${first}`,
        slot: slotOf(lane, Math.round(cell.left / width)),
        track,
        y,
        left,
        right: left + gaps.cell - gaps.mark,
        x: left + (gaps.cell - gaps.mark) / 2,
        rows,
      }
      return [burst]
    }
    const item = layout.itemAt(rowAt(first))
    if (!item) return []
    const next = Math.min(
      cells[index + 1]?.left ?? Number.POSITIVE_INFINITY,
      mine?.left ?? Infinity,
    )
    const room = (next > cell.left ? next : Infinity) - item.right - 2 * gaps.label
    const isLabelled = room >= gaps.shortestLabel
    const mark = makeSingle(placing, lane, alone({ ...item, isBar: false }, room, isLabelled))
    return mark ? [mark] : []
  })
  // The selected one last: drawn above the others.
  const own = mine && makeSingle(placing, lane, alone(mine, mine.labelWidth, true))
  const isHidden = (side: EdgeSign['side']) =>
    mine !== null && own === null && mine.left < offset === (side === 'before')
  const sign = (side: EdgeSign['side'], count: number, nearest: number | undefined): EdgeSign[] =>
    count > 0 && nearest !== undefined
      ? [
          {
            side,
            y: lane.top + lane.height / 2,
            count,
            nearest: rowAt(nearest),
            selected: isHidden(side) ? selected : null,
          },
        ]
      : []
  return {
    marks: own ? [...marks, own] : marks,
    signs: [
      ...sign('before', before, dense.rows[before - 1]),
      ...sign('after', after, dense.rows[dense.rows.length - after]),
    ],
  }
}
