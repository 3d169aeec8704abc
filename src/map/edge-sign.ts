import type { Box } from './covers.ts'
import type { Point } from './mercator.ts'

export interface EdgeSignPlace {
  /** Middle of the sign, CSS pixels from the map's left and top. */
  readonly at: Point
  /** Degrees clockwise from upwards, as CSS turns. */
  readonly turn: number
}

/**
 * Where a sign points to something out of sight; null when that is in sight.
 * @param room The part of the map that no panel covers; the sign stands at its edge.
 */
export function signAtEdge(
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
): EdgeSignPlace | null {
  if (x >= 0 && x <= width && y >= 0 && y <= height) return null
  const [middleX, middleY] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2]
  const [dx, dy] = [x - middleX, y - middleY]
  // From the middle along the line to it, as far as the first edge.
  const reach = (from: number, to: number, way: number) =>
    Math.max(1, to - from) / 2 / Math.max(Math.abs(way), 1e-9)
  const share = Math.min(reach(room.left, room.right, dx), reach(room.top, room.bottom, dy))
  return {
    at: [middleX + dx * share, middleY + dy * share],
    turn: (Math.atan2(dx, -dy) * 180) / Math.PI,
  }
}
