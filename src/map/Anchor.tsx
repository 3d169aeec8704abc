import { type ReactNode, useMemo, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Position } from '#/model/geography.ts'
import styles from './Anchor.module.css'
import { toLatLng } from './lat-lng.ts'
import type { Point } from './mercator.ts'
import { usePinned } from './use-pinned.ts'

interface AnchorProps {
  readonly position: Position
  /** Lifts it above its neighbours, which are stacked by latitude, in CSS pixels. */
  readonly raise?: number
  /** How far from the position the children are drawn, CSS pixels. */
  readonly shift?: Point
  readonly children: ReactNode
}

const HERE: Point = [0, 0]

/**
 * A point of no size at a position, for its children to hang on. To stand in one of the map's panes: a
 * marker of Leaflet's, with React in it, would need a root of events for each.
 */
export function Anchor({ position, raise = 0, shift = HERE, children }: AnchorProps) {
  const map = useMap()
  const point = useRef<HTMLDivElement>(null)
  const latLng = useMemo(() => toLatLng(position), [position])
  usePinned(map, point, { latLng, raise, shift })
  return (
    <div ref={point} className={`leaflet-zoom-animated ${styles.anchor}`}>
      {children}
    </div>
  )
}
