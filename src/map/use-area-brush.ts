import type { LatLngBounds, LeafletEvent, Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { narrowToArea } from '#/state/narrow-to.ts'

/** Leaflet shows what a box drawn with Shift holds; here it narrows as well. Panning never does. */
export function useAreaBrush(map: LeafletMap): void {
  useEffect(
    function hearBoxes() {
      const take = (event: LeafletEvent & { boxZoomBounds?: LatLngBounds }) => {
        const box = event.boxZoomBounds
        if (box) narrowToArea([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()])
      }
      map.on('boxzoomend', take)
      return () => {
        map.off('boxzoomend', take)
      }
    },
    [map],
  )
}
