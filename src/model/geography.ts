/** A place on the ground as GeoJSON has it: degrees, WGS 84, longitude first. */
export type Position = readonly [longitude: number, latitude: number]

/** A box in degrees. West greater than east: it lies across the antimeridian (RFC 7946, 5.2). */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Coordinates of a GeoJSON Polygon: rings of [longitude, latitude], degrees, the outer one first. */
export type PolygonCoordinates = readonly (readonly (readonly number[])[])[]
/** Coordinates of a GeoJSON MultiPolygon. */
export type MultiPolygonCoordinates = readonly PolygonCoordinates[]

type Ring = PolygonCoordinates[number]

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS = 6371.0088
const RADIANS = Math.PI / 180

/**
 * Whether the position lies inside, holes taken out. Edges are straight in degrees, as they are
 * drawn; a polygon must be cut at the antimeridian. On an edge itself the answer may be either.
 */
export function containsPosition(
  coordinates: PolygonCoordinates | MultiPolygonCoordinates,
  [longitude, latitude]: Position,
): boolean {
  let inside = false
  for (const [[x1, y1], [x2, y2]] of edgesOf(coordinates)) {
    if (y1 > latitude === y2 > latitude) continue
    if (longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  }
  return inside
}

/** Length of the great circle between two positions, km, on a sphere (within 0.6 % of WGS 84). */
export function distanceKm(a: Position, b: Position): number {
  const [longitudeA, latitudeA] = a
  const [longitudeB, latitudeB] = b
  const haversine =
    Math.sin(((latitudeB - latitudeA) * RADIANS) / 2) ** 2 +
    Math.cos(latitudeA * RADIANS) *
      Math.cos(latitudeB * RADIANS) *
      Math.sin(((longitudeB - longitudeA) * RADIANS) / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

/**
 * Distance to the nearest edge, km, from inside or outside; Infinity when there is no edge.
 * The nearest point of each edge is found on a plane laid at the position: good to a percent
 * within some 500 km, which is what it is for; farther away only an order of size.
 */
export function distanceToBoundaryKm(
  coordinates: PolygonCoordinates | MultiPolygonCoordinates,
  position: Position,
): number {
  const [longitude, latitude] = position
  const shrink = Math.cos(latitude * RADIANS)
  let nearest = Number.POSITIVE_INFINITY
  for (const [start, end] of edgesOf(coordinates)) {
    const x = turn(start[0] - longitude) * shrink
    const y = start[1] - latitude
    const dx = (end[0] - start[0]) * shrink
    const dy = end[1] - start[1]
    const length = dx * dx + dy * dy
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length))
    const foot: Position = [
      start[0] + share * (end[0] - start[0]),
      start[1] + share * (end[1] - start[1]),
    ]
    nearest = Math.min(nearest, distanceKm(position, foot))
  }
  return nearest
}

/** The smallest box around the positions that does not cross the antimeridian; null for none. */
export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let bounds: Bounds | null = null
  for (const [longitude, latitude] of positions) {
    const [west, south, east, north]: Bounds = bounds ?? [longitude, latitude, longitude, latitude]
    bounds = [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ]
  }
  return bounds
}

/** Whether the position lies in the box; its edges belong to it. */
export function boundsContain(
  [west, south, east, north]: Bounds,
  [longitude, latitude]: Position,
): boolean {
  if (latitude < south || latitude > north) return false
  return west <= east
    ? longitude >= west && longitude <= east
    : longitude >= west || longitude <= east
}

/** Every edge of every ring, as pairs of positions; a ring may repeat its first position or not. */
function* edgesOf(
  coordinates: PolygonCoordinates | MultiPolygonCoordinates,
): Generator<readonly [Position, Position]> {
  for (const ring of ringsOf(coordinates)) {
    let previous = ring.at(-1)
    for (const position of ring) {
      if (previous) yield [toPosition(previous), toPosition(position)]
      previous = position
    }
  }
}

function ringsOf(coordinates: PolygonCoordinates | MultiPolygonCoordinates): readonly Ring[] {
  return isMulti(coordinates) ? coordinates.flat() : coordinates
}

function isMulti(
  coordinates: PolygonCoordinates | MultiPolygonCoordinates,
): coordinates is MultiPolygonCoordinates {
  return Array.isArray(coordinates[0]?.[0]?.[0])
}

function toPosition([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): Position {
  return [longitude, latitude]
}

/** A difference of longitudes as the shorter turn, −180 to 180 degrees. */
function turn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360)
}
