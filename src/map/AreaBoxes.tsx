import { LatLngBounds } from 'leaflet'
import { Rectangle } from 'react-leaflet'
import type { Bounds } from '#/model/geography.ts'
import { useApp } from '#/state/store.ts'
import { toLatLng } from './lat-lng.ts'
import styles from './Map.module.css'

const cornersOf = ([west, south, east, north]: Bounds) =>
  new LatLngBounds(toLatLng([west, south]), toLatLng([east, north]))

/** The areas that narrow; that they do is said by their chips. */
export function AreaBoxes() {
  const area = useApp(({ view }) => view.area)
  return area.map((bounds) => (
    <Rectangle
      key={bounds.join()}
      bounds={cornersOf(bounds)}
      interactive={false}
      className={styles.area ?? ''}
    />
  ))
}
