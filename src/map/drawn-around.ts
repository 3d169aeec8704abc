import type { Point } from './mercator.ts'

/**
 * How much is drawn beyond each edge, in widths and heights of the map, so that neither a drag nor
 * a flight shows a blank rim.
 */
export const DRAWN_AROUND = 1

/**
 * Whether what was drawn at rest no longer fills the map.
 * @param away How far the middle has gone since, CSS pixels at the zoom of the drawing.
 * @param size Of the map, CSS pixels.
 * @param scale How much larger than drawn it is shown now.
 */
export function isOutrun(away: Point, size: Point, scale: number): boolean {
  return away.some((distance, axis) => {
    const side = size[axis] ?? 0
    return Math.abs(distance) + side / 2 / scale > side * (0.5 + DRAWN_AROUND)
  })
}
