import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet'
import { useEffect } from 'react'
import { dispatch, useApp } from '#/state/store.ts'

/** While a lecture is given: says what of the map the pointer is on. */
export function useReportAim(map: LeafletMap): void {
  const isStaged = useApp(({ staging }) => staging !== null)
  useEffect(
    function reportAim() {
      if (!isStaged) return
      const container = map.getContainer()
      const aim = ({ latlng, originalEvent }: LeafletMouseEvent) => {
        const { target } = originalEvent
        const mark = target instanceof Element ? target.closest('[data-place-id]') : null
        const id = mark?.getAttribute('data-place-id')
        dispatch({
          type: 'aim',
          at: id
            ? { view: 'map', kind: 'place', id }
            : { view: 'map', kind: 'position', at: [latlng.lng, latlng.lat] },
        })
      }
      const leave = () => dispatch({ type: 'aim', at: null })
      map.on('mousemove', aim)
      container.addEventListener('pointerleave', leave)
      return () => {
        map.off('mousemove', aim)
        container.removeEventListener('pointerleave', leave)
      }
    },
    [map, isStaged],
  )
}
