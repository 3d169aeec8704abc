import { boundsOf, type Position } from '#/model/geography.ts'
import { type Camera, type CameraLimits, cameraFor, ZOOM_SNAP } from './camera.ts'
import { type Box, evenInsets, overlaps } from './covers.ts'
import { type Point, project, unproject } from './mercator.ts'

export interface Stage {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** What lies over the map, from its left and top. */
  readonly covers: readonly Box[]
  /** Between a point and the edge. */
  readonly margin: number
  /** What a mark and its name take around their point. */
  readonly mark: Box
}

/** Ways to lay the points into the room, along each axis. */
const STEPS = 13
/** How many zooms farther away are better than leaving a point behind a panel; than a vital one. */
const FARTHER = { points: 0.5, vital: 2 }

/** Shifts between both ends, the middle first. */
function shiftsWithin(from: number, to: number): readonly number[] {
  const middle = (from + to) / 2
  if (from >= to) return [middle]
  return Array.from({ length: STEPS }, (_, step) => from + ((to - from) * step) / (STEPS - 1)).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  )
}

const boxAt = ([x, y]: Point, { left, top, right, bottom }: Box): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
})

/** At one zoom: the shift of the world, nearest to the middle, that keeps the vital points clear. */
function clearShift(
  points: readonly Point[],
  vital: readonly Point[],
  { width, height, covers, margin, mark }: Stage,
): Point | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const across = shiftsWithin(margin - Math.min(...xs), width - margin - Math.max(...xs))
  const down = shiftsWithin(margin - Math.min(...ys), height - margin - Math.max(...ys))
  const middle: Point = [across[0] ?? 0, down[0] ?? 0]
  const shifts = across.flatMap((x) => down.map((y): Point => [x, y]))
  const far = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1])
  return (
    shifts
      .toSorted((a, b) => far(a) - far(b))
      .find(([dx, dy]) =>
        vital.every(([x, y]) => {
          const box = boxAt([x + dx, y + dy], mark)
          return covers.every((cover) => !overlaps(box, cover))
        }),
      ) ?? null
  )
}

/**
 * The nearest look at all points in which none lies behind a panel; where that cannot be, in which
 * at least the vital ones do not. null: no points, or no such look.
 */
export function clearCamera(
  points: readonly Position[],
  vital: readonly Position[],
  stage: Stage,
  limits: CameraLimits,
): Camera | null {
  const bounds = boundsOf(points)
  if (!bounds) return null
  const { width, height, margin } = stage
  const nearest = cameraFor(bounds, stage, evenInsets(margin), limits)
  const tries = [
    { kept: points, farther: FARTHER.points },
    { kept: vital, farther: FARTHER.vital },
  ]
  for (const { kept, farther } of tries) {
    const farthest = Math.max(limits.minZoom, nearest.zoom - farther)
    for (let { zoom } = nearest; zoom >= farthest; zoom -= ZOOM_SNAP) {
      const at = (position: Position) => project(position, zoom)
      const shift = clearShift(points.map(at), kept.map(at), stage)
      if (shift)
        return { zoom, center: unproject([width / 2 - shift[0], height / 2 - shift[1]], zoom) }
    }
  }
  return null
}
