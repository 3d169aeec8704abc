import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** Whose wish the map's latest move was. A person's is kept in the address; the app's is derived. */
export interface MoveIntent {
  by: 'app' | 'person'
}

const GESTURES = ['wheel', 'keydown', 'dblclick', 'touchmove'] as const

/** Notes when a person takes the map: from then on moves are theirs, until the app moves it again. */
export function usePersonsMoves(map: LeafletMap, intent: MoveIntent): void {
  useEffect(
    function notePersonsMoves() {
      const take = () => {
        intent.by = 'person'
      }
      const container = map.getContainer()
      for (const gesture of GESTURES) container.addEventListener(gesture, take, { passive: true })
      map.on('dragstart boxzoomstart', take)
      return () => {
        for (const gesture of GESTURES) container.removeEventListener(gesture, take)
        map.off('dragstart boxzoomstart', take)
      }
    },
    [map, intent],
  )
}
