import { DivIcon, DomEvent } from 'leaflet'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'
import type { Position } from '#/model/geography.ts'
import styles from './Anchor.module.css'
import { toLatLng } from './lat-lng.ts'
import type { Point } from './mercator.ts'

interface AnchorProps {
  readonly position: Position
  /** Lifts it above its neighbours; Leaflet stacks by latitude, in CSS pixels. */
  readonly raise?: number
  /** How far from the position the children are drawn, CSS pixels. */
  readonly shift?: Point
  readonly children: ReactNode
}

const HERE: Point = [0, 0]

/** What happens on a mark is not the map's: a press there neither drags nor zooms it. */
const PRESSES = 'click dblclick mousedown touchstart contextmenu'

/** Two fingers are the map's wherever they come down. */
function keepFromMap(event: Event | TouchEvent): void {
  if (!('touches' in event) || event.touches.length === 1) DomEvent.stopPropagation(event)
}

/** Pins React's elements to a position: Leaflet moves the point of no size that they hang on. */
export function Anchor({ position, raise = 0, shift: [x, y] = HERE, children }: AnchorProps) {
  const [host] = useState(() => document.createElement('div'))
  const icon = useMemo(
    () => new DivIcon({ html: host, className: styles.anchor ?? '', iconSize: [0, 0] }),
    [host],
  )
  useLayoutEffect(
    function drawAside() {
      host.className = styles.hung ?? ''
      host.style.transform = `translate(${x}px, ${y}px)`
    },
    [host, x, y],
  )
  const latLng = useMemo(() => toLatLng(position), [position])
  useEffect(
    function keepPressesFromMap() {
      DomEvent.on(host, PRESSES, keepFromMap)
      return () => {
        DomEvent.off(host, PRESSES, keepFromMap)
      }
    },
    [host],
  )
  return (
    <>
      <Marker
        position={latLng}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={raise}
      />
      {createPortal(children, host)}
    </>
  )
}
