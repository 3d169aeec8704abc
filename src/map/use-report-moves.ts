import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { dispatch } from '#/state/store.ts'
import { boundsSeen } from './lat-lng.ts'
import type { MoveIntent } from './move-intent.ts'

/** Tells the store what the map shows whenever it comes to rest, and keeps a person's own choice. */
export function useReportMoves(map: LeafletMap, intent: MoveIntent): void {
  useEffect(
    function reportMoves() {
      const report = () => {
        const bbox = boundsSeen(map)
        if (!bbox) return
        dispatch({ type: 'map-moved', bbox })
        if (intent.by === 'person') dispatch({ type: 'see-area', bbox })
      }
      report()
      map.on('moveend', report)
      return () => {
        map.off('moveend', report)
      }
    },
    [map, intent],
  )
}
