import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { Bounds } from '#/model/geography.ts'
import { boundsSeen } from './lat-lng.ts'

/** How the map looks at the world, at rest. */
export interface Look {
  readonly zoom: number
  readonly seen: Bounds | null
}

const lookOf = (map: LeafletMap): Look => ({ zoom: map.getZoom(), seen: boundsSeen(map) })

/** Follows the map whenever it comes to rest. */
export function useLook(map: LeafletMap): Look {
  const [look, setLook] = useState(() => lookOf(map))
  useEffect(
    function followLook() {
      const follow = () => setLook(lookOf(map))
      follow()
      map.on('moveend', follow)
      return () => {
        map.off('moveend', follow)
      }
    },
    [map],
  )
  return look
}

/** A box grown by a share of its size on every side. */
export function grown([west, south, east, north]: Bounds, share: number): Bounds {
  const [x, y] = [(east - west) * share, (north - south) * share]
  return [west - x, south - y, east + x, north + y]
}
