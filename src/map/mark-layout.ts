import type { Point } from './mercator.ts'

/** A mark to be placed; earlier ones in the list have the better right to their place. */
export interface MarkToPlace {
  readonly id: string
  /** Where it belongs, CSS pixels of the world. */
  readonly at: Point
  /** Half its side, CSS pixels. */
  readonly radius: number
  /** Stands for itself, whatever is near. */
  readonly isAlone: boolean
}

export interface PlacedMark {
  readonly id: string
  readonly at: Point
  /** Where it is drawn, from where it belongs; [0, 0] nearly always. */
  readonly shift: Point
  readonly radius: number
  /** Ids of the marks that found no room and are told by this one. */
  readonly absorbed: readonly string[]
}

type Draft = { id: string; at: Point; shift: Point; radius: number; absorbed: string[] }

/** Sides that a crowded mark is moved to: first where its name would be least in the way. */
const SIDES: readonly Point[] = [
  [-1, 1],
  [-1, -1],
  [1, 1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [0, -1],
]
const GAP = 3
/** CSS pixels of straying that no one would notice. */
const STRAY = 6

/** How far a mark would stand from where it belongs, roughly: what differs less is a matter of names. */
const strayOf = ([x, y]: Point, at: Point) => Math.round(Math.hypot(x - at[0], y - at[1]) / STRAY)

const centre = ({ at, shift }: Draft): Point => [at[0] + shift[0], at[1] + shift[1]]

/**
 * Gives each mark a place of its own. One that lies on another is moved beside it (its true place
 * is then shown by a leader); where all sides are taken it merges into the nearest.
 */
export function placeMarks(marks: readonly MarkToPlace[]): readonly PlacedMark[] {
  const placed: Draft[] = []
  const largest = Math.max(0, ...marks.map(({ radius }) => radius))
  const cell = 2 * largest + GAP || 1
  const grid = new Map<string, Draft[]>()
  const cellOf = ([x, y]: Point) => [Math.floor(x / cell), Math.floor(y / cell)] as const
  const near = (point: Point) => {
    const [column, row] = cellOf(point)
    const found: Draft[] = []
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        found.push(...(grid.get(`${column + dx} ${row + dy}`) ?? []))
      }
    }
    return found
  }
  const hits = (point: Point, radius: number) =>
    near(point).filter((other) => {
      const [x, y] = centre(other)
      const apart = Math.max(Math.abs(x - point[0]), Math.abs(y - point[1]))
      // Half a pixel forgives rounding. Targets are squares, whatever is drawn in them.
      return apart < radius + other.radius + GAP - 0.5
    })
  const put = (draft: Draft) => {
    placed.push(draft)
    const key = cellOf(centre(draft)).join(' ')
    grid.set(key, [...(grid.get(key) ?? []), draft])
  }
  for (const { id, at, radius, isAlone } of marks) {
    const [inTheWay] = hits(at, radius)
    if (!inTheWay) {
      put({ id, at, shift: [0, 0], radius, absorbed: [] })
      continue
    }
    const [x, y] = centre(inTheWay)
    const away = radius + inTheWay.radius + GAP
    const free = SIDES.map(([dx, dy]): Point => [x + away * dx, y + away * dy])
      .sort((a, b) => strayOf(a, at) - strayOf(b, at))
      .find((point) => hits(point, radius).length === 0)
    if (free) put({ id, at, shift: [free[0] - at[0], free[1] - at[1]], radius, absorbed: [] })
    else if (isAlone) put({ id, at, shift: [0, 0], radius, absorbed: [] })
    else inTheWay.absorbed.push(id)
  }
  return placed
}
