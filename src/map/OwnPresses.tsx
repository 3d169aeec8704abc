import { DomEvent } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** What happens on a mark is not the map's: a press there neither drags nor zooms it. */
const PRESSES = 'click dblclick mousedown touchstart contextmenu'

/** Two fingers are the map's wherever they come down. */
function keepFromMap(event: Event | TouchEvent): void {
  if (!('touches' in event) || event.touches.length === 1) DomEvent.stopPropagation(event)
}

/** Keeps from the map what is pressed in one of its panes. */
export function OwnPresses({ pane }: { readonly pane: string }) {
  const element = useMap().getPane(pane)
  useEffect(
    function keepPressesFromMap() {
      if (!element) return
      DomEvent.on(element, PRESSES, keepFromMap)
      return () => {
        DomEvent.off(element, PRESSES, keepFromMap)
      }
    },
    [element],
  )
  return null
}
