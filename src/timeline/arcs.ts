import type { Row } from '#/index/row.ts'
import { holdsRow } from './next-row.ts'
import type { Mark } from './scene.ts'

/** A relation of the selected event, as a line between two marks. */
export interface Arc {
  readonly key: string
  /** SVG path data. */
  readonly path: string
}

/** CSS pixels: of a turn, and between a mark's middle and where a line leaves it. */
const TURN = 6
const CLEAR = 9

/** How many marks or labels a vertical line at `x` between two heights would run through. */
function crossings(marks: readonly Mark[], x: number, from: number, to: number): number {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)]
  return marks.filter(({ left, right, y }) => left < x && x < right && top < y && y < bottom).length
}

/** Up or down to a height, along it, up or down again; with rounded turns. */
function route(from: Mark, to: Mark, along: number): string {
  const [leave, reach] = [Math.sign(along - from.y), Math.sign(along - to.y)]
  const way = Math.sign(to.x - from.x) || 1
  const turn = Math.min(TURN, Math.abs(to.x - from.x) / 2)
  return [
    `M${from.x} ${from.y + leave * CLEAR}`,
    `V${along - leave * turn}`,
    `Q${from.x} ${along} ${from.x + way * turn} ${along}`,
    `H${to.x - way * turn}`,
    `Q${to.x} ${along} ${to.x} ${along - reach * turn}`,
    `V${to.y + reach * CLEAR}`,
  ].join('')
}

/** Through the gap beside one of the two rows, whichever way disturbs fewer labels. */
function lineBetween(marks: readonly Mark[], from: Mark, to: Mark, rowHeight: number): string {
  const half = rowHeight / 2
  if (Math.abs(from.y - to.y) < 1) return route(from, to, from.y - half)
  const down = Math.sign(to.y - from.y)
  const [byFrom, byTo] = [from.y + down * half, to.y - down * half]
  const others = marks.filter((mark) => mark !== from && mark !== to)
  return crossings(others, to.x, byFrom, to.y) <= crossings(others, from.x, from.y, byTo)
    ? route(from, to, byFrom)
    : route(from, to, byTo)
}

/** Lines from the selected mark to those of the related events in sight; through no label's row. */
export function makeArcs(
  marks: readonly Mark[],
  selected: Row | null,
  related: readonly Row[],
  rowHeight: number,
): readonly Arc[] {
  if (selected === null) return []
  const from = marks.find((mark) => holdsRow(mark, selected))
  if (!from) return []
  const ends = new Set(related.flatMap((row) => marks.find((mark) => holdsRow(mark, row)) ?? []))
  return [...ends]
    .filter((to) => to !== from)
    .map((to) => ({ key: to.key, path: lineBetween(marks, from, to, rowHeight) }))
}
