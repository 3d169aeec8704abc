import 'leaflet/dist/leaflet.css'
import type { LatLngBoundsExpression } from 'leaflet'
import { useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { LiveMap, type LiveMapProps } from './LiveMap.tsx'
import { toLatLng } from './lat-lng.ts'
import styles from './Map.module.css'
import { isReducedMotion } from './surroundings.ts'
import { MAX_ZOOM } from './target.ts'

/** All the land, Chukotka in one piece to 189.75° E, with some sea around. */
const MAX_BOUNDS: LatLngBoundsExpression = [
  [-75, -210],
  [85, 220],
]
/** CSS pixels of wheel for one zoom: Leaflet's own 60 throws a map far off at a flick. */
const WHEEL = 140
/** Only until the target is known, in the same frame. */
const ANYWHERE = { center: toLatLng([55, 50]), zoom: 3 }

/** What Leaflet is told once, when the map is made. */
function optionsNow() {
  const isMoved = !isReducedMotion()
  return { zoomAnimation: isMoved, inertia: isMoved }
}

/**
 * The part of the map that is Leaflet's. Loaded by itself after the rest: importing Leaflet where
 * there is no window throws.
 */
export function MapField(props: Omit<LiveMapProps, 'field'>) {
  const [field, setField] = useState<HTMLElement | null>(null)
  const [options] = useState(optionsNow)
  return (
    <div className={styles.field} ref={setField}>
      {field && (
        <MapContainer
          {...ANYWHERE}
          {...options}
          className={styles.leaflet ?? ''}
          zoomControl={false}
          attributionControl={false}
          worldCopyJump={false}
          trackResize={false}
          keyboard
          scrollWheelZoom
          // Any zoom: an area seen, written to the address and read again fits as it did.
          zoomSnap={0}
          wheelPxPerZoomLevel={WHEEL}
          maxZoom={MAX_ZOOM}
          maxBounds={MAX_BOUNDS}
          maxBoundsViscosity={0.8}
        >
          <LiveMap field={field} {...props} />
        </MapContainer>
      )}
    </div>
  )
}
