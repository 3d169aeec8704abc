import type { Map as LeafletMap } from 'leaflet'
import { ArrowUp } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { insetsOf } from './covers.ts'
import { signAtEdge } from './edge-sign.ts'
import { toLatLng } from './lat-lng.ts'
import styles from './Map.module.css'
import { coversOf, sizeOf } from './room.ts'
import type { VenueMark } from './scene.ts'
import { useLook } from './use-look.ts'

interface EdgeSignProps {
  readonly map: LeafletMap
  readonly rem: number
  /** The first venue of the selected event. */
  readonly venue: VenueMark
}

/** Half the sign and some air, in rem. */
const MARGIN = 1.5

/** At the edge, an arrow to the selected event's venue when that is out of sight. */
export function EdgeSign({ map, rem, venue }: EdgeSignProps) {
  const words = useWords(MAP_WORDS)
  useLook(map)
  const size = sizeOf(map)
  const { x, y } = map.latLngToContainerPoint(toLatLng(venue.place.coordinates))
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height }
  const insets = insetsOf(whole, coversOf(map))
  const margin = MARGIN * rem
  const sign = signAtEdge([x, y], size, {
    left: insets.left + margin,
    top: insets.top + margin,
    right: size.width - insets.right - margin,
    bottom: size.height - insets.bottom - margin,
  })
  if (!sign) return null
  const [left, top] = sign.at
  return (
    <Button
      look="icon"
      className={styles.edgeSign ?? ''}
      style={{ left, top }}
      aria-label={words.toSelected(venue.name)}
      onClick={() => dispatch({ type: 'see-area', bbox: null })}
    >
      <ArrowUp aria-hidden="true" style={{ transform: `rotate(${sign.turn}deg)` }} />
    </Button>
  )
}
