import type { Row } from '#/index/row.ts'
import type { Mark } from './scene.ts'

/** A relation of the selected event, as a curve between two marks. */
export interface Arc {
  readonly key: string
  /** SVG path data. */
  readonly path: string
}

const holds = (mark: Mark, row: Row) =>
  mark.kind === 'single' ? mark.row === row : mark.rows.includes(row)

/** Leaves and reaches a mark from above, through the gap between the rows. */
function curve(from: Mark, to: Mark, rowHeight: number): string {
  const lift = rowHeight * 0.42
  const [x1, y1, x2, y2] = [from.x, from.y - 8, to.x, to.y - 8]
  const top = Math.min(y1, y2) - lift
  const bend = Math.min(Math.abs(x2 - x1) / 2, rowHeight) * Math.sign(x2 - x1)
  if (Math.abs(y1 - y2) < 1)
    return `M${x1} ${y1}C${x1 + bend} ${top} ${x2 - bend} ${top} ${x2} ${y2}`
  return `M${x1} ${y1}C${x1 + bend} ${y1 - lift} ${x2 - bend} ${y2 - lift} ${x2} ${y2}`
}

/** Curves from the selected mark to those of the related events in sight. */
export function makeArcs(
  marks: readonly Mark[],
  selected: Row | null,
  related: readonly Row[],
  rowHeight: number,
): readonly Arc[] {
  if (selected === null) return []
  const from = marks.find((mark) => holds(mark, selected))
  if (!from) return []
  const ends = new Set(related.flatMap((row) => marks.find((mark) => holds(mark, row)) ?? []))
  return [...ends]
    .filter((to) => to !== from)
    .map((to) => ({ key: to.key, path: curve(from, to, rowHeight) }))
}
