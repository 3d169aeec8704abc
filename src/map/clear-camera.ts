import { type Bounds, boundsOf, type Position } from '#/model/geography.ts'
import { type Camera, type CameraLimits, cameraFor } from './camera.ts'
import { type Box, type Insets, insetsOf, overlaps, straddles } from './covers.ts'
import { type Point, project, unproject } from './mercator.ts'

export interface Stage {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** What lies over the map, from its left and top. */
  readonly covers: readonly Box[]
  /** Between a point and the edges. */
  readonly margin: Insets
  /** What a mark and its name take around their point. */
  readonly mark: Box
  /** What a mark alone takes: a name that the edge would cut is not drawn. */
  readonly disc: Box
}

/** What a look is to show; all in degrees. */
export interface Wanted {
  readonly points: readonly Position[]
  /** Those of the points that come first. */
  readonly vital: readonly Position[]
  /** The same and those that lines lead to: next. */
  readonly linked: readonly Position[]
  /** All marks: those that are not wanted had better not be cut by the edge. */
  readonly marked: readonly Position[]
  /** The part of the world that all this belongs to. */
  readonly bounds: Bounds
}

/** By so much it is looked from farther away, in zooms, until all is clear. */
const ZOOM_STEP = 0.25
/** Ways to lay the points into the room, along each axis. */
const STEPS = 13
/** How many zooms farther away are better than leaving a point behind a panel; than a vital one. */
const FARTHER = { points: 1, linked: 1.5, vital: 2 }
/** How many zooms farther away are better than a mark cut in two. */
const FARTHER_FOR_WHOLE = 0.5
/** How many zooms farther away are better than all of it squeezed in beside a panel. */
const FARTHER_FOR_CALM = 1.75

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

interface Shift {
  readonly by: Point
  /** Marks that the edge cuts. */
  readonly cut: number
}

/**
 * At one zoom: the shift of the world that keeps the vital points clear, cuts the fewest marks and
 * is nearest to the middle.
 */
function clearShift(
  points: readonly Point[],
  vital: readonly Point[],
  marked: readonly Point[],
  { width, height, covers, margin, mark, disc }: Stage,
): Shift | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const { left, top, right, bottom } = margin
  const across = shiftsWithin(left - Math.min(...xs), width - right - Math.max(...xs))
  const down = shiftsWithin(top - Math.min(...ys), height - bottom - Math.max(...ys))
  const middle: Point = [across[0] ?? 0, down[0] ?? 0]
  const frame = { left: 0, top: 0, right: width, bottom: height }
  const far = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1])
  const boxBy =
    ([dx, dy]: Point, box: Box) =>
    ([x, y]: Point) =>
      boxAt([x + dx, y + dy], box)
  const clear = across
    .flatMap((x) => down.map((y): Point => [x, y]))
    .filter((by) =>
      vital.map(boxBy(by, mark)).every((box) => covers.every((cover) => !overlaps(box, cover))),
    )
    .map((by) => ({
      by,
      cut: marked.map(boxBy(by, disc)).filter((box) => straddles(box, frame)).length,
    }))
  return clear.toSorted((a, b) => a.cut - b.cut || far(a.by) - far(b.by))[0] ?? null
}

/**
 * The nearest look at all points in which none lies behind a panel; where that cannot be, in which
 * at least the vital ones do not. null: no points, or no such look.
 */
function nearestClear(
  { points, linked, vital, marked }: Wanted,
  stage: Stage,
  limits: CameraLimits,
): Camera | null {
  const bounds = boundsOf(points)
  if (!bounds) return null
  const { width, height, margin } = stage
  const nearest = cameraFor(bounds, stage, margin, limits)
  const tries = [
    { kept: points, farther: FARTHER.points },
    // Without lines that would be the last try twice.
    ...(linked.length > vital.length ? [{ kept: linked, farther: FARTHER.linked }] : []),
    { kept: vital, farther: FARTHER.vital },
  ]
  for (const { kept, farther } of tries) {
    const farthest = Math.max(limits.minZoom, nearest.zoom - farther)
    let best: (Shift & { readonly zoom: number }) | null = null
    for (let { zoom } = nearest; zoom >= farthest; zoom -= ZOOM_STEP) {
      if (best && zoom < best.zoom - FARTHER_FOR_WHOLE) break
      const at = (position: Position) => project(position, zoom)
      const shift = clearShift(points.map(at), kept.map(at), marked.map(at), stage)
      if (shift && (!best || shift.cut < best.cut)) best = { ...shift, zoom }
      if (best?.cut === 0) break
    }
    if (best) {
      const [dx, dy] = best.by
      return { zoom: best.zoom, center: unproject([width / 2 - dx, height / 2 - dy], best.zoom) }
    }
  }
  return null
}

/** The whole part in the middle of the room that the panels leave; null: a point is behind one. */
function calmCamera({ bounds, points }: Wanted, stage: Stage, limits: CameraLimits): Camera | null {
  const { width, height, covers, margin, mark } = stage
  const frame = { left: 0, top: 0, right: width, bottom: height }
  const insets = insetsOf(frame, covers)
  const room = {
    left: insets.left + margin.left,
    top: insets.top + margin.top,
    right: insets.right + margin.right,
    bottom: insets.bottom + margin.bottom,
  }
  const camera = cameraFor(bounds, stage, room, limits)
  const [middleX, middleY] = project(camera.center, camera.zoom)
  const isClear = (position: Position) => {
    const [x, y] = project(position, camera.zoom)
    const box = boxAt([x - middleX + width / 2, y - middleY + height / 2], mark)
    return !straddles(box, frame) && covers.every((cover) => !overlaps(box, cover))
  }
  return points.every(isClear) ? camera : null
}

/**
 * A look at all points in which none lies behind a panel; where that cannot be, in which at least
 * the vital ones do not: all of their part of the world, unless one can come much nearer. null: no
 * points, or no such look.
 */
export function clearCamera(wanted: Wanted, stage: Stage, limits: CameraLimits): Camera | null {
  const near = nearestClear(wanted, stage, limits)
  const calm = near && calmCamera(wanted, stage, limits)
  return calm && near.zoom - calm.zoom <= FARTHER_FOR_CALM ? calm : near
}
