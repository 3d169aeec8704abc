import type { Position } from '#/model/geography.ts'

/** A point in CSS pixels: of the whole world at one zoom, or of the map's box, as its owner says. */
export type Point = readonly [x: number, y: number]

/** Side of the world's square at zoom 0, CSS pixels; doubles with each zoom. */
const WORLD = 256
const RADIANS = Math.PI / 180
/** Where Web Mercator is cut off, degrees. */
export const MAX_LATITUDE = 85.05

/** Web Mercator, as Leaflet's default projection has it: CSS pixels of the world at that zoom. */
export function project([longitude, latitude]: Position, zoom: number): Point {
  const size = WORLD * 2 ** zoom
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude))
  const y = Math.asinh(Math.tan(held * RADIANS)) / (2 * Math.PI)
  return [size * (longitude / 360 + 0.5), size * (0.5 - y)]
}

/** The way back. */
export function unproject([x, y]: Point, zoom: number): Position {
  const size = WORLD * 2 ** zoom
  return [(x / size - 0.5) * 360, Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) / RADIANS]
}
