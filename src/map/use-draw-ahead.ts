import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { isOutrun } from './drawn-around.ts'

/**
 * Leaflet draws anew only when the map rests; a flight far out or far away would meanwhile leave
 * the drawn land behind. Where it is about to, this has all drawn anew in mid-air.
 */
export function useDrawAhead(map: LeafletMap): void {
  useEffect(
    function drawAhead() {
      const lookOf = () => ({ center: map.getCenter(), zoom: map.getZoom() })
      let drawn = lookOf()
      const note = () => {
        drawn = lookOf()
      }
      const follow = () => {
        if (map.getContainer().dataset.flying === undefined) return
        const then = map.project(drawn.center, drawn.zoom)
        const away = map.project(map.getCenter(), drawn.zoom).subtract(then)
        const { x, y } = map.getSize()
        const scale = map.getZoomScale(map.getZoom(), drawn.zoom)
        if (isOutrun([away.x, away.y], [x, y], scale)) map.fire('viewreset')
      }
      map.on('move', follow)
      map.on('moveend viewreset', note)
      return () => {
        map.off('move', follow)
        map.off('moveend viewreset', note)
      }
    },
    [map],
  )
}
