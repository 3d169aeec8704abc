import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { isFramed } from './surroundings.ts'

/** How the map behaves as a part of a page: what it is called and which wheel it takes. */
export function useFieldManners(map: LeafletMap, name: string): void {
  useEffect(
    function nameField() {
      // It takes arrow keys, so it has to say what it is.
      const container = map.getContainer()
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', name)
    },
    [map, name],
  )

  useEffect(
    function leaveWheelToPage() {
      const container = map.getContainer()
      // In a frame the wheel scrolls the page unless Ctrl or Meta is held, as embedded maps do.
      const leave = (event: WheelEvent) => {
        if (isFramed() && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation()
      }
      container.addEventListener('wheel', leave, { capture: true, passive: true })
      return () => container.removeEventListener('wheel', leave, { capture: true })
    },
    [map],
  )
}
