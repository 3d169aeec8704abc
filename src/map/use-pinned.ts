import {
  DomUtil,
  type LatLng,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet'
import { type RefObject, useLayoutEffect } from 'react'

export interface Pin {
  readonly latLng: LatLng
  /** What is added to its place in the stack, CSS pixels from the top. */
  readonly raise: number
  /** How far from the position it stands, CSS pixels. */
  readonly shift: readonly [x: number, y: number]
}

/** Where a position will lie among the layers once the map has moved: CSS pixels from their corner. */
function pointAfter(map: LeafletMap, latLng: LatLng, { center, zoom }: ZoomAnimEvent): Point {
  const moved = DomUtil.getPosition(map.getPane('mapPane') as HTMLElement)
  const corner = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(moved).round()
  return map.project(latLng, zoom).subtract(corner)
}

/** Keeps an element of a pane at a position, while the map zooms too, as Leaflet does its markers. */
export function usePinned(
  map: LeafletMap,
  pinned: RefObject<HTMLElement | null>,
  { latLng, raise, shift: [x, y] }: Pin,
): void {
  useLayoutEffect(
    function pin() {
      const element = pinned.current
      if (!element) return
      const putAt = (exact: Point) => {
        const point = exact.round()
        element.style.zIndex = String(point.y + raise)
        DomUtil.setPosition(element, point.add([x, y]))
      }
      const follow = () => putAt(map.latLngToLayerPoint(latLng))
      const goAlong = (event: ZoomAnimEvent) => putAt(pointAfter(map, latLng, event))
      follow()
      map.on('zoom viewreset', follow as LeafletEventHandlerFn)
      map.on('zoomanim', goAlong)
      return () => {
        map.off('zoom viewreset', follow as LeafletEventHandlerFn)
        map.off('zoomanim', goAlong)
      }
    },
    [map, pinned, latLng, raise, x, y],
  )
}
