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
  const rings = shape.feature.geometry.coordinates.flat()
  const edges = new Float64Array(4 * rings.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const ring of rings) {
    const [x = 0, y = 0] = ring.at(-1) ?? []
    let last = project([x, y], 0)
    for (const [longitude = 0, latitude = 0] of ring) {
      const point = project([longitude, latitude], 0)
      edges.set([...last, ...point], end)
      end += 4
      last = point
    }
  }
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
  // The nearest first.
  const ways = DOWN.flatMap((down) =>
    ACROSS.map((across) => ({ across, down, far: Math.hypot(across, (down * height) / width) })),
  ).sort((a, b) => a.far - b.far)
  const placeAt = ({ across, down, far }: (typeof ways)[number]) => {
    const middle: Point = [anchor[0] + across * width, anchor[1] + down * height]
    return far > 0 && !isHome(middle) ? null : { middle, cost: far + WEIGHT * outsideOf(middle) }
  }
  const others = () =>
    ways
      .flatMap((way) => placeAt(way) ?? [])
      .sort((a, b) => a.cost - b.cost)
      .slice(1)
      .map(({ middle }) => middle)
  let best = { middle: anchor, cost: Number.POSITIVE_INFINITY }
  for (const way of ways) {
    // Whatever is farther costs more than that alone.
    if (way.far >= best.cost) break
    const place = placeAt(way)
    if (place && place.cost < best.cost) best = place
  }
  return { best: best.middle, others }
}
