import type { Map as LeafletMap } from 'leaflet'
import { Funnel, House, Minus, Plus } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { isAreaInSightKept, toggleAreaInSight } from '#/state/narrow-to.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Map.module.css'
import type { MoveIntent } from './move-intent.ts'
import { isReducedMotion } from './surroundings.ts'
import { homeOf } from './target.ts'
import { useLook } from './use-look.ts'

interface MapControlsProps {
  readonly map: LeafletMap
  readonly intent: MoveIntent
}

/** Back to what the state wants seen; from there, with an event selected, to the whole. */
function goHome(): void {
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  const isDerived = state.view.bbox === null
  const bbox = chronicle && isDerived && state.view.event !== null ? homeOf(chronicle).bounds : null
  dispatch({ type: 'see-area', bbox })
}

export function MapControls({ map, intent }: MapControlsProps) {
  const words = useWords(MAP_WORDS)
  const { zoom } = useLook(map)
  const isKept = useApp(isAreaInSightKept)
  const zoomBy = (steps: number) => {
    intent.by = 'person'
    map.setZoom(map.getZoom() + steps, { animate: !isReducedMotion() })
  }
  return (
    <div className={styles.controls} data-covers-map>
      <Button
        look="icon"
        aria-label={words.zoomIn}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => zoomBy(1)}
      >
        <Plus aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={words.zoomOut}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => zoomBy(-1)}
      >
        <Minus aria-hidden="true" />
      </Button>
      <Button look="icon" aria-label={words.home} onClick={goHome}>
        <House aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={words.narrowToSeen}
        title={words.narrowToSeen}
        className={styles.narrow ?? ''}
        aria-pressed={isKept}
        onClick={toggleAreaInSight}
      >
        <Funnel aria-hidden="true" />
      </Button>
    </div>
  )
}
