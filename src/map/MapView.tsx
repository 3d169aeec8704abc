import {
  type ComponentType,
  lazy,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useState,
} from 'react'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { selectChronicle, selectMatched } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { StandsStill } from '#/ui/stands-still.ts'
import { whenIdle } from '#/ui/when-idle.ts'
import { GroupSwitch } from './GroupSwitch.tsx'
import type { LiveMapProps } from './LiveMap.tsx'
import styles from './Map.module.css'
import { MapLegend } from './MapLegend.tsx'
import { NothingMatches } from './NothingMatches.tsx'
import { OffMap } from './OffMap.tsx'
import { Patterns } from './Patterns.tsx'
import standing from './StandingMap.module.css'
import { dropStandingMap, putStandingMap } from './standing-picture.ts'
import type { StateShape } from './state-shapes.ts'
import { useBasemap } from './use-basemap.ts'
import { useScene } from './use-scene.ts'
import { WallLegend } from './WallLegend.tsx'

interface MapViewProps {
  /** Called once, when the map is drawn and hears input. */
  readonly onReady?: () => void
}

type Field = ComponentType<Omit<LiveMapProps, 'field'>>

/** ms. The map stands as it was drawn meanwhile; after that the venues hear input without the land. */
const LAND_PATIENCE = 8000
const NO_SHAPES: readonly StateShape[] = []
const NO_PLACES: readonly string[] = []

/** Leaflet cannot be imported where there is no window: it comes after the page has hydrated. */
function useField(): Field | null {
  const [field, setField] = useState<{ readonly Field: Field } | null>(null)
  useEffect(function loadField() {
    let isWanted = true
    import('./MapField.tsx').then(({ MapField }) => {
      if (isWanted) startTransition(() => setField({ Field: MapField }))
    })
    return () => {
      isWanted = false
    }
  }, [])
  return field?.Field ?? null
}

/** As the build draws it; it stands until the live map is drawn. */
const Standing = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./StandingMap.tsx')).StandingMap }))
  : StandsStill

/** The very same element each time: a boundary that is told of a change would lose what stands in it. */
const STANDING = (
  <Suspense fallback={null}>
    <Standing />
  </Suspense>
)

/** Tells once that the map is drawn, with its land or no longer waiting for it. */
function useReadiness(isSettled: boolean, onReady: (() => void) | undefined) {
  const [isDrawn, setIsDrawn] = useState(false)
  const [isReady, setIsReady] = useState(false)
  useEffect(
    function tellReady() {
      if (!isDrawn || !isSettled || isReady) return
      // What this drawing set off (states get their attributes once their paths are there) goes first.
      const timer = setTimeout(() => {
        setIsReady(true)
        dropStandingMap()
        onReady?.()
      })
      return () => clearTimeout(timer)
    },
    [isDrawn, isSettled, isReady, onReady],
  )
  const onDrawn = useCallback(() => setIsDrawn(true), [])
  return { isReady, onDrawn }
}

/** Whether there has been idle time since then. */
function useIdleOnce(isDue: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(false)
  useEffect(
    function waitForIdle() {
      let isWanted = isDue
      if (isDue) void whenIdle().then(() => isWanted && setHasBeen(true))
      return () => {
        isWanted = false
      }
    },
    [isDue],
  )
  return hasBeen
}

/** The map: where it happened, and who belonged to what on the day shown. */
export function MapView({ onReady }: MapViewProps) {
  const words = useWords(MAP_WORDS)
  const chronicle = useApp(selectChronicle)
  const isEmpty = useApp((state) => selectMatched(state).count === 0)
  const scene = useScene()
  const Field = useField()
  const [covered, setCovered] = useState<readonly string[]>(NO_PLACES)
  const [isSettled, setIsSettled] = useState(false)
  const { isReady, onDrawn } = useReadiness(isSettled, onReady)
  const wantsDetail = useIdleOnce(isReady)
  const basemap = useBasemap(wantsDetail)
  useEffect(
    function noteBasemap() {
      if (basemap.kind !== 'loading') {
        setIsSettled(true)
        return
      }
      const timer = setTimeout(() => setIsSettled(true), LAND_PATIENCE)
      return () => clearTimeout(timer)
    },
    [basemap],
  )
  return (
    <section data-view="map" aria-label={words.name} className={styles.map} tabIndex={-1}>
      <Patterns />
      {chronicle && scene && (
        <>
          {Field && (
            <Field
              chronicle={chronicle}
              scene={scene}
              shapes={basemap.kind === 'ready' ? basemap.shapes : NO_SHAPES}
              isLandSettled={isSettled}
              onDrawn={onDrawn}
              onCovered={setCovered}
            />
          )}
          {!isReady && (
            <div ref={putStandingMap} className={standing.standing} aria-hidden="true">
              {STANDING}
            </div>
          )}
          {isEmpty && !scene.isWall && <NothingMatches />}
          {scene.isWall ? (
            <WallLegend scene={scene} />
          ) : (
            <>
              <GroupSwitch chronicle={chronicle} />
              <MapLegend
                chronicle={chronicle}
                scene={scene}
                hasBasemap={basemap.kind !== 'failed'}
              />
              <OffMap chronicle={chronicle} scene={scene} covered={covered} />
            </>
          )}
        </>
      )}
    </section>
  )
}
