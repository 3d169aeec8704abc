import { startTransition, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { AppState } from '#/state/app-state.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { Drawing } from './Drawing.tsx'
import { EdgeSign } from './EdgeSign.tsx'
import { MapControls } from './MapControls.tsx'
import { type MoveIntent, usePersonsMoves } from './move-intent.ts'
import { type OpenedPlace, PlacePopover } from './PlacePopover.tsx'
import { StateShapes } from './StateShapes.tsx'
import type { MapScene } from './scene.ts'
import type { StateShape } from './state-shapes.ts'
import { useAreaBrush } from './use-area-brush.ts'
import { useDrawAhead } from './use-draw-ahead.ts'
import { useFieldManners } from './use-field-manners.ts'
import { useFollowTarget } from './use-follow-target.ts'
import { useMetrics } from './use-metrics.ts'
import { useReportAim } from './use-report-aim.ts'
import { useReportMoves } from './use-report-moves.ts'

export interface LiveMapProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly shapes: readonly StateShape[]
  /** Whether the land is among the shapes, or is waited for no longer. */
  readonly isLandSettled: boolean
  /** The box that the map fills: what stands over the map is put there, out of Leaflet's reach. */
  readonly field: HTMLElement
  /** Called when the map stands where it should and hears input. */
  readonly onDrawn: () => void
  /** Called at rest with the ids of the places whose marks would lie behind a panel. */
  readonly onCovered: (places: readonly string[]) => void
}

interface Opened {
  readonly place: OpenedPlace
  readonly opener: HTMLElement
  /** What was shown when it was opened: with another step or event the list is out of place. */
  readonly of: string
}

const selectShown = ({ staging, view }: AppState) => `${staging?.flight} ${view.event}`

/**
 * What is drawn so far: nothing, the land, all that lies on it. Each comes in slices between which a
 * person is heard.
 */
type Stage = 'nothing' | 'land' | 'all'

function useStage(isLandSettled: boolean): Stage {
  const [stage, setStage] = useState<Stage>('nothing')
  useEffect(
    function goOn() {
      // Names are placed by the land: without it all of that would be done twice.
      if (stage === 'all' || (stage === 'land' && !isLandSettled)) return
      startTransition(() => setStage(stage === 'nothing' ? 'land' : 'all'))
    },
    [stage, isLandSettled],
  )
  return stage
}

/** Toggles: pressing the state that the filter narrows to frees it again. */
function narrowTo(state: string): void {
  const { states } = useApp.getState().view
  dispatch({
    type: 'narrow',
    filter: { states: states.includes(state) ? states.filter((id) => id !== state) : [state] },
  })
}

/** The map once Leaflet has made it: moves both ways, the drawing, what stands over it. */
export function LiveMap(props: LiveMapProps) {
  const { chronicle, scene, shapes, isLandSettled, field, onDrawn, onCovered } = props
  const map = useMap()
  const words = useWords(MAP_WORDS)
  const metrics = useMetrics(map.getContainer())
  const [intent] = useState<MoveIntent>(() => ({ by: 'app' }))
  const [lastOpened, setOpened] = useState<Opened | null>(null)
  const shown = useApp(selectShown)
  const opened = lastOpened?.of === shown ? lastOpened : null
  const close = useCallback(() => setOpened(null), [])
  const open = useCallback(
    (place: OpenedPlace, opener: HTMLElement) =>
      setOpened((last) => {
        const of = selectShown(useApp.getState())
        return last?.place.id === place.id && last.of === of ? null : { place, opener, of }
      }),
    [],
  )
  useFieldManners(map, words.field)
  useAreaBrush(map)
  usePersonsMoves(map, intent)
  useFollowTarget(map, scene.target, intent)
  useReportMoves(map, intent)
  useDrawAhead(map)
  useReportAim(map)
  const stage = useStage(isLandSettled)
  const isAll = stage === 'all'
  useEffect(
    function sayDrawn() {
      if (isAll) onDrawn()
    },
    [isAll, onDrawn],
  )

  const { rem } = metrics
  const current = scene.venues.find(({ isCurrent }) => isCurrent)
  const overlays = (
    <>
      <MapControls map={map} intent={intent} />
      {current && <EdgeSign map={map} rem={rem} venue={current} />}
      {opened && (
        <PlacePopover
          key={opened.place.id}
          map={map}
          rem={rem}
          chronicle={chronicle}
          place={opened.place}
          opener={opened.opener}
          onClose={close}
        />
      )}
    </>
  )
  return (
    <>
      {stage !== 'nothing' && (
        <StateShapes
          shapes={shapes}
          states={chronicle.terms.states}
          shading={scene.shading}
          onPress={narrowTo}
        />
      )}
      {isAll && (
        <>
          <AreaBoxes />
          <Drawing
            chronicle={chronicle}
            scene={scene}
            shapes={shapes}
            metrics={metrics}
            opened={opened?.place.id ?? null}
            onOpen={open}
            onPress={narrowTo}
            onCovered={onCovered}
          />
        </>
      )}
      {createPortal(overlays, field)}
    </>
  )
}
