import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { isFramed, isHostsWheel } from '#/state/frame.ts'

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
        if (isHostsWheel(event, 'map')) event.stopImmediatePropagation()
      }
      container.addEventListener('wheel', leave, { capture: true, passive: true })
      return () => container.removeEventListener('wheel', leave, { capture: true })
    },
    [map],
  )

  useEffect(
    function leaveOneFingerToPage() {
      if (!isFramed()) return
      const container = map.getContainer()
      // Two fingers move and zoom the map; Map.module.css leaves one to the browser.
      const leave = (event: TouchEvent) => {
        if (event.touches.length === 1) event.stopImmediatePropagation()
      }
      container.addEventListener('touchstart', leave, { capture: true, passive: true })
      return () => container.removeEventListener('touchstart', leave, { capture: true })
    },
    [map],
  )
}
