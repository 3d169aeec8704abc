import type { PlacedMark } from './mark-layout.ts'
import type { Point } from './mercator.ts'

/** Where the middle of a name may stand; CSS pixels of the world. */
export interface Choice {
  readonly best: Point
  /** The rest, the best first: only looked for where the best is taken. */
  readonly others: () => readonly Point[]
}

/** A name that wants a place; those earlier in the list have the better right. */
export interface LabelToPlace {
  readonly id: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Where its middle may stand. */
  readonly choice: Choice
}

/** A box about a middle, CSS pixels of the world. */
interface Obstacle {
  readonly middle: Point
  readonly width: number
  readonly height: number
}

/** A mark, and the id of the name that belongs to it. */
export interface MarkInTheWay extends Obstacle {
  readonly id: string
}

const GAP = 2
/**
 * Nearer to another mark or name than this, a mark's name may be read as that one's: above all in
 * line with it. CSS pixels.
 */
const ALOOF = { across: 16, down: 4 }
const CELL = 64
/** CSS pixels between a mark and its name. */
const AIR = 2.5

/** Names of the squares of a coarse grid that a box lies on. */
function* cellsOf({ middle: [x, y], width, height }: Obstacle): Generator<string> {
  for (let i = Math.floor((x - width / 2) / CELL); i <= (x + width / 2) / CELL; i += 1) {
    for (let j = Math.floor((y - height / 2) / CELL); j <= (y + height / 2) / CELL; j += 1) {
      yield `${i} ${j}`
    }
  }
}

const isClear = (a: Obstacle, b: Obstacle) =>
  Math.abs(a.middle[0] - b.middle[0]) >= (a.width + b.width) / 2 + GAP ||
  Math.abs(a.middle[1] - b.middle[1]) >= (a.height + b.height) / 2 + GAP

/** Finds what a box would overlap without asking every other box. */
class TakenRoom {
  readonly #cells = new Map<string, Obstacle[]>()

  add(box: Obstacle): void {
    for (const key of cellsOf(box)) {
      const there = this.#cells.get(key)
      if (there) there.push(box)
      else this.#cells.set(key, [box])
    }
  }

  isFree(box: Obstacle, except?: Obstacle): boolean {
    for (const key of cellsOf(box)) {
      const there = this.#cells.get(key) ?? []
      if (!there.every((other) => other === except || isClear(box, other))) return false
    }
    return true
  }
}

/** A mark's name: below, right, left, above it; then below and above, in line with a side of it. */
export function besideMark(
  { at, shift, radius }: PlacedMark,
  width: number,
  height: number,
): Choice {
  const [x, y] = [at[0] + shift[0], at[1] + shift[1]]
  const [across, down] = [radius + width / 2 + AIR, radius + height / 2 + AIR]
  const aside = Math.max(0, width / 2 - radius)
  const others: readonly Point[] = [
    [x + across, y],
    [x - across, y],
    [x, y - down],
    [x + aside, y + down],
    [x - aside, y + down],
    [x + aside, y - down],
    [x - aside, y - down],
  ]
  return { best: [x, y + down], others: () => others }
}

const findIn = ({ best, others }: Choice, isFit: (middle: Point) => boolean) =>
  isFit(best) ? best : others().find(isFit)

/**
 * Where each name stands, by id; one for which there is no room is left out, never laid over. A
 * mark's name keeps aloof from other marks and names where it can.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  marks: readonly MarkInTheWay[],
): ReadonlyMap<string, Point> {
  const taken = new TakenRoom()
  for (const mark of marks) taken.add(mark)
  const own = new Map(marks.map((mark) => [mark.id, mark]))
  const placed = new Map<string, Point>()
  for (const { id, choice, width, height } of labels) {
    const mark = own.get(id)
    const isFree = (middle: Point) => taken.isFree({ middle, width, height })
    const isAloof = (middle: Point) =>
      taken.isFree(
        { middle, width: width + 2 * ALOOF.across, height: height + 2 * ALOOF.down },
        mark,
      )
    const middle =
      (mark && findIn(choice, (at) => isFree(at) && isAloof(at))) ?? findIn(choice, isFree)
    if (!middle) continue
    taken.add({ middle, width, height })
    placed.set(id, middle)
  }
  return placed
}
