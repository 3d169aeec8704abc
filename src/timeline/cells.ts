import type { Row } from '#/index/row.ts'
import { itemOf, type LayoutInput } from './item.ts'
import type { Gaps, Item, Placed } from './lane-packing.ts'

/** A bare item, for rows of which nothing but the place in time is wanted. */
const bareItem = (row: Row, x: number): Item => ({
  row,
  left: x,
  right: x,
  label: '',
  labelWidth: 0,
  priority: 0,
  standsAlone: false,
  isBar: false,
  isHeaded: false,
})

/**
 * A lane of very many events: counted in cells of equal width that keep their place at one scale,
 * so that panning never reshuffles them. One event in a cell shows as itself; the selected one
 * always does. Cost: one pass over the rows of the lane.
 */
export function cellsOf(input: LayoutInput, rows: readonly Row[], gaps: Gaps): readonly Placed[] {
  const { chronicle, selected, pixelsPerDay } = input
  const width = gaps.burst + gaps.mark
  const cells = new Map<number, Item[]>()
  const alone: Item[] = []
  for (const row of rows) {
    if (row === selected) {
      const item = itemOf(input, row)
      if (item) alone.push(item)
      continue
    }
    const x = (chronicle.columns.first[row] as number) * pixelsPerDay
    const cell = Math.floor(x / width)
    const items = cells.get(cell)
    if (items) items.push(bareItem(row, x))
    else cells.set(cell, [bareItem(row, x)])
  }
  const placed = [...cells].map(([cell, items]): Placed => {
    const [only] = items
    const item = items.length === 1 && only ? itemOf(input, only.row) : null
    const left = cell * width
    return {
      items: item ? [{ ...item, isBar: false }] : items,
      left: item ? item.left : left,
      right: item ? item.left + gaps.burst : left + gaps.burst,
      subRow: 0,
      label: { side: 'none' },
      spare: { left: 0, right: 0 },
      over: [],
      isUpon: false,
    }
  })
  const own = alone.map(
    (item): Placed => ({
      items: [item],
      left: item.left,
      right: item.right,
      subRow: 0,
      label: { side: 'right', width: item.labelWidth },
      spare: { left: item.labelWidth, right: 0 },
      over: [],
      isUpon: false,
    }),
  )
  // The selected one last: drawn above the others.
  return [...placed.sort((a, b) => a.left - b.left), ...own]
}
