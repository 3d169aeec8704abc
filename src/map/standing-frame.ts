import type { Bounds, Position } from '#/model/geography.ts'
import { type Point, project } from './mercator.ts'

/** The part of the world that the dataset calls home, as a box to draw in. */
export interface StandingFrame {
  /** Width by height. */
  readonly ratio: number
  /** Units of the drawing: about a pixel each on a laptop. */
  readonly width: number
  readonly height: number
  /** A position in those units. */
  readonly at: (position: Position) => Point
}

const WIDTH = 1100

export function homeFrame([west, south, east, north]: Bounds): StandingFrame {
  const [x1, y1] = project([west, north], 0)
  const [x2, y2] = project([east, south], 0)
  const scale = WIDTH / (x2 - x1)
  return {
    ratio: +((x2 - x1) / (y2 - y1)).toFixed(5),
    width: WIDTH,
    height: +((y2 - y1) * scale).toFixed(2),
    at: (position) => {
      const [x, y] = project(position, 0)
      return [(x - x1) * scale, (y - y1) * scale]
    },
  }
}
