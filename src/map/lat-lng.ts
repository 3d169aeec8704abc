import { LatLng, type Map as LeafletMap } from 'leaflet'
import type { Bounds, Position } from '#/model/geography.ts'

/*
 * The one door between our order, longitude first as GeoJSON has it, and Leaflet's, latitude first.
 */

export const toLatLng = ([longitude, latitude]: Position): LatLng => new LatLng(latitude, longitude)

export const toLatLngs = (positions: readonly Position[]): LatLng[] => positions.map(toLatLng)

/** What a map shows now; null while it has no size. */
export function boundsSeen(map: LeafletMap): Bounds | null {
  const { x, y } = map.getSize()
  if (x === 0 || y === 0) return null
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}
