import { LatLngBounds } from 'leaflet'
import { Pane, Rectangle } from 'react-leaflet'
import type { Bounds } from '#/model/geography.ts'
import { useApp } from '#/state/store.ts'
import { toLatLng } from './lat-lng.ts'
import styles from './Map.module.css'

/** Above the land (400), below the lines of relations (450). */
const LEVEL = { zIndex: 440 } as const
const PANE = 'areas'

const cornersOf = ([west, south, east, north]: Bounds) =>
  new LatLngBounds(toLatLng([west, south]), toLatLng([east, north]))

/** The areas that narrow; that they do is said by their chips. */
export function AreaBoxes() {
  const area = useApp(({ view }) => view.area)
  return (
    <Pane name={PANE} style={LEVEL}>
      {area.map((bounds) => (
        <Rectangle
          key={bounds.join()}
          bounds={cornersOf(bounds)}
          pane={PANE}
          interactive={false}
          className={styles.area ?? ''}
        />
      ))}
    </Pane>
  )
}
