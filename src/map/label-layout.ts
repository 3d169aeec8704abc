import type { Point } from './mercator.ts'

/** A name that wants a place; those earlier in the list have the better right. */
export interface LabelToPlace {
  readonly id: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Where its middle may stand, the best first; CSS pixels of the world. */
  readonly middles: readonly Point[]
}

/** A box about a middle, CSS pixels of the world. */
export interface Obstacle {
  readonly middle: Point
  readonly width: number
  readonly height: number
}

const GAP = 2
const CELL = 64

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

  isFree(box: Obstacle): boolean {
    for (const key of cellsOf(box)) {
      if (!(this.#cells.get(key) ?? []).every((other) => isClear(box, other))) return false
    }
    return true
  }
}

/** Where each name stands, by id; one for which there is no room is left out, never laid over. */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, Point> {
  const taken = new TakenRoom()
  for (const obstacle of obstacles) taken.add(obstacle)
  const placed = new Map<string, Point>()
  for (const { id, middles, width, height } of labels) {
    const middle = middles.find((candidate) => taken.isFree({ middle: candidate, width, height }))
    if (!middle) continue
    taken.add({ middle, width, height })
    placed.set(id, middle)
  }
  return placed
}
