import {
  type Bounds,
  boundsContain,
  boundsOf,
  containsPosition,
  type PolygonCoordinates,
  type Position,
} from '../src/model/geography.ts'

/** Candidates stand on tenths of a degree; a side is divided into no more steps than this. */
const STEPS = 40
/** Degrees of longitude: half a name's width at zoom 4. */
const ENOUGH_ROOM = 3

/**
 * Where a name has the most room around it in a polygon as Web Mercator draws it (the pole of
 * inaccessibility, by grid search), within `wanted` when there is room enough there: Russia's name
 * belongs where the story looks. Null when no candidate is inside.
 */
export function labelPoint(polygon: PolygonCoordinates, wanted: Bounds): Position | null {
  const outer = polygon[0] ?? []
  const bounds = boundsOf(outer.map(([x = 0, y = 0]): Position => [x, y]))
  if (!bounds) return null
  const segments = segmentsOf(polygon)
  const frame = segmentsOf([cornersOf(wanted)])

  let best: Candidate | null = null
  let bestWanted: Candidate | null = null
  for (const position of candidates(bounds)) {
    const room = roomAt(position, segments)
    const roomWanted = boundsContain(wanted, position) ? Math.min(room, roomAt(position, frame)) : 0
    const isBest = room > (best?.room ?? 0)
    const isBestWanted = roomWanted > (bestWanted?.room ?? 0)
    // Asked last and seldom: it takes longer than the rest together.
    if (!(isBest || isBestWanted) || !containsPosition(polygon, position)) continue
    if (isBest) best = { position, room }
    if (isBestWanted) bestWanted = { position, room: roomWanted }
  }
  if (!best) return null
  return bestWanted && bestWanted.room >= ENOUGH_ROOM ? bestWanted.position : best.position
}

interface Candidate {
  readonly position: Position
  /** Distance to the nearest edge, in degrees of longitude as Mercator draws them. */
  readonly room: number
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

function* candidates([west, south, east, north]: Bounds): Generator<Position> {
  // Whole tenths, so that no dust of binary fractions gets into the file.
  const stepX = Math.max(1, Math.round(((east - west) * 10) / STEPS))
  const stepY = Math.max(1, Math.round(((north - south) * 10) / STEPS))
  for (let x = Math.ceil(west * 10); x <= east * 10; x += stepX) {
    for (let y = Math.ceil(south * 10); y <= north * 10; y += stepY) yield [x / 10, y / 10]
  }
}

function roomAt([longitude, latitude]: Position, segments: readonly Segment[]): number {
  const py = mercator(latitude)
  let nearest = Number.POSITIVE_INFINITY
  for (const [x1, y1, x2, y2] of segments) {
    const dx = x2 - x1
    const dy = y2 - y1
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : ((longitude - x1) * dx + (py - y1) * dy) / length
    const share = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(x1 + share * dx - longitude, y1 + share * dy - py))
  }
  return nearest
}

function segmentsOf(polygon: PolygonCoordinates): readonly Segment[] {
  return polygon.flatMap((ring) =>
    ring.map(([x2 = 0, y2 = 0], index): Segment => {
      const [x1 = 0, y1 = 0] = ring.at(index - 1) ?? []
      return [x1, mercator(y1), x2, mercator(y2)]
    }),
  )
}

function cornersOf([west, south, east, north]: Bounds): readonly Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

/** Web Mercator's vertical axis, in degrees of longitude. */
function mercator(latitude: number): number {
  return (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI
}
