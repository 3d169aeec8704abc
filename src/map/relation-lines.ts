import type { Chronicle } from '#/index/chronicle.ts'
import { relatedRows } from '#/index/links.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import type { Place } from '#/model/dataset.ts'
import type { Position } from '#/model/geography.ts'
import { project, unproject } from './mercator.ts'
import { placesOf } from './venues.ts'

export interface RelationLine {
  readonly id: string
  readonly from: Place
  readonly to: Place
}

/**
 * Lines from the venues of an event to those of related ones that the filter lets through; one
 * line between two places, however many relations there are.
 */
export function relationLinesOf(
  chronicle: Chronicle,
  row: Row,
  matched: Matched,
): readonly RelationLine[] {
  const here = placesOf(chronicle, row)
  const related = relatedRows(chronicle, row).filter((other) => other !== row && matched.has(other))
  const there = new Set(related.flatMap((other) => placesOf(chronicle, other)))
  return here.flatMap((from) =>
    [...there].flatMap((to) =>
      here.includes(to) ? [] : [{ id: `${from.id} ${to.id}`, from, to }],
    ),
  )
}

const STEPS = 32
/** How far the curve swings out, as a share of its length. */
const BEND = 0.18

/** A curve between two positions, as its points; bends to the north, as flight paths are drawn. */
export function curveBetween(from: Position, to: Position): readonly Position[] {
  const [x1, y1] = project(from, 0)
  const [x2, y2] = project(to, 0)
  const side = x2 >= x1 ? 1 : -1
  const middleX = (x1 + x2) / 2 + side * BEND * (y2 - y1)
  const middleY = (y1 + y2) / 2 - side * BEND * (x2 - x1)
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS
    const along = (a: number, b: number, c: number) =>
      (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
    return unproject([along(x1, middleX, x2), along(y1, middleY, y2)], 0)
  })
}
