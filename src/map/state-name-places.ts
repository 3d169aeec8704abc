import { bisectRight } from 'd3'
import type { Choice } from './label-layout.ts'
import { type Point, project } from './mercator.ts'
import type { StateShape } from './state-shapes.ts'

/** Ways from the best point, in widths and in heights of the name. */
const ACROSS = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1, 1.5, 2, 3, 4.5, 6]
const DOWN = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -3, 3, 5]
/** Points of a name that are asked whether they lie in the state, from its middle, as above. */
const ALONG = [-0.5, -0.25, 0, 0.25, 0.5]
const EDGES = [-0.3, 0.3]
/** A part of the name that lies outside weighs as much as so many widths of straying. */
const WEIGHT = 12

/** Edges of a state as x1, y1, x2, y2 after one another; CSS pixels of the world at zoom 0. */
const edgesByShape = new WeakMap<StateShape, Float64Array>()

function edgesOf(shape: StateShape): Float64Array {
  const known = edgesByShape.get(shape)
  if (known) return known
  const edges = new Float64Array(
    shape.feature.geometry.coordinates.flat().flatMap((ring) => {
      const points = ring.map(([x = 0, y = 0]) => project([x, y], 0))
      return points.flatMap((point, index) => [...(points.at(index - 1) ?? point), ...point])
    }),
  )
  edgesByShape.set(shape, edges)
  return edges
}

/**
 * Whether points lie in a state, asked hundreds of times a name along a few lines: each line is cut
 * by the edges once, then its points are only looked up.
 */
function insideOf(edges: Float64Array): (point: Point) => boolean {
  const cutsByLine = new Map<number, readonly number[]>()
  const cutsAt = (y: number) => {
    const known = cutsByLine.get(y)
    if (known) return known
    const cuts: number[] = []
    for (let index = 0; index < edges.length; index += 4) {
      const [y1 = 0, y2 = 0] = [edges[index + 1], edges[index + 3]]
      if (y1 > y === y2 > y) continue
      const [x1 = 0, x2 = 0] = [edges[index], edges[index + 2]]
      cuts.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    }
    cuts.sort((a, b) => a - b)
    cutsByLine.set(y, cuts)
    return cuts
  }
  return ([x, y]) => bisectRight(cutsAt(y), x) % 2 === 1
}

/**
 * Where the middle of a state's name may stand: as much of it as possible on the state's own land,
 * then near the point that the base map gives.
 */
export function placesInState(
  shape: StateShape,
  anchor: Point,
  zoom: number,
  [width, height]: Point,
): Choice {
  const isInside = insideOf(edgesOf(shape))
  const scale = 2 ** zoom
  const isHome = ([x, y]: Point) => isInside([x / scale, y / scale])
  const outsideOf = ([x, y]: Point) => {
    const points = ALONG.flatMap((dx) =>
      EDGES.map((dy): Point => [x + dx * width, y + dy * height]),
    )
    return points.filter((point) => !isHome(point)).length / points.length
  }
  const find = () => {
    const places = DOWN.flatMap((down) =>
      ACROSS.flatMap((across) => {
        const middle: Point = [anchor[0] + across * width, anchor[1] + down * height]
        const isStray = across !== 0 || down !== 0
        if (isStray && !isHome(middle)) return []
        const strays = Math.hypot(across, (down * height) / width)
        return [{ middle, cost: strays + WEIGHT * outsideOf(middle) }]
      }),
    )
    return places.toSorted((a, b) => a.cost - b.cost).map(({ middle }) => middle)
  }
  // Nothing is better than the very point, where all of the name has room.
  if (outsideOf(anchor) === 0) return { best: anchor, others: () => find().slice(1) }
  const [best = anchor, ...others] = find()
  return { best, others: () => others }
}
