import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { Pane, useMap } from 'react-leaflet'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { type Bounds, boundsContain, type Position } from '#/model/geography.ts'
import { useApp } from '#/state/store.ts'
import { AimAnchor } from './AimAnchor.tsx'
import { Labels } from './Labels.tsx'
import { Leaders } from './Leaders.tsx'
import { Marks } from './Marks.tsx'
import { OwnPresses } from './OwnPresses.tsx'
import type { OpenedPlace } from './PlacePopover.tsx'
import { DISC, type Metrics, makePlacement, type PlacedLabel } from './placement.ts'
import { RelationLines } from './RelationLines.tsx'
import { isExplained } from './room.ts'
import type { MapScene } from './scene.ts'
import { standingMarks } from './standing.ts'
import type { StateShape } from './state-shapes.ts'
import { useCovered } from './use-covered.ts'
import { grown, useLook } from './use-look.ts'

interface DrawingProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly shapes: readonly StateShape[]
  readonly metrics: Metrics
  readonly opened: string | null
  readonly onOpen: (place: OpenedPlace, opener: HTMLElement) => void
  /** Of a state, by its name. */
  readonly onPress: (state: string) => void
  readonly onCovered: (places: readonly string[]) => void
}

/** Leaflet's own panes end at 400 (overlays) and go on at 600 (markers). */
const LEVEL = { lines: { zIndex: 450 }, labels: { zIndex: 550 } } as const
const LINES = 'relation-lines'
const NAMES = 'names'
/** Leaflet's own. */
const MARKS = 'markerPane'
/** Names this far out of sight, as a share of what is seen, are drawn: a drag brings them in. */
const AHEAD = 0.5
/** So many marks are drawn wherever they are; of more, those near what is seen. */
const MARKS_EVERYWHERE = 200

const isNearSight = (seen: Bounds | null, position: Position) =>
  !seen || boundsContain(grown(seen, AHEAD), position)

const isInSight = (seen: Bounds | null, position: Position) =>
  !seen || boundsContain(seen, position)

/** All that lies on the land, up to the marks. */
export function Drawing(props: DrawingProps) {
  const { chronicle, scene, shapes, metrics, opened, onOpen, onPress, onCovered } = props
  const lang = useLang()
  const map = useMap()
  const { zoom, seen } = useLook(map)
  const narrowed = useApp(({ view }) => view.states)
  const { states } = chronicle.terms
  const placement = useMemo(
    () => makePlacement(scene, shapes, states, zoom, lang, metrics),
    [scene, shapes, states, zoom, lang, metrics],
  )
  const standing = useMemo(
    () => standingMarks(chronicle, scene, placement.marks),
    [chronicle, scene, placement],
  )
  const { rem } = metrics
  const coverable = useMemo(
    () => [
      ...placement.marks.map(({ radius, ...mark }) => {
        const drawn = Math.min(radius, (DISC / 2) * rem)
        return {
          ...mark,
          half: [radius, radius] as const,
          drawn: [drawn, drawn] as const,
          others: null,
        }
      }),
      ...placement.labels.map((label) => ({ ...label, drawn: label.half })),
    ],
    [placement, rem],
  )
  const { hidden: covered, moved } = useCovered(map, coverable)
  useEffect(
    function tellCovered() {
      // An explanation that lies over them for a while takes nothing off the map.
      if (!isExplained()) onCovered([...covered])
    },
    [covered, onCovered],
  )
  const marks = map.getPane(MARKS)
  const isManyMarks = placement.marks.length > MARKS_EVERYWHERE
  const isDrawn = ({ place }: { readonly place: { readonly coordinates: Position } }) =>
    !isManyMarks || isNearSight(seen, place.coordinates)
  // A place's name without its mark would name nothing.
  const isNamed = ({ id, place, position }: PlacedLabel) =>
    isNearSight(seen, position) &&
    !covered.has(id) &&
    (place === null || (!covered.has(place) && isInSight(seen, position)))
  // Out of sight, focus could not be seen, and bringing it into sight would move the map.
  const isReachable = (position: Position) => isInSight(seen, position)
  return (
    <>
      <Pane name={LINES} style={LEVEL.lines}>
        <RelationLines lines={scene.lines} pane={LINES} />
        <Leaders
          marks={[...standing.venues, ...standing.seats].filter(({ id }) => !covered.has(id))}
        />
      </Pane>
      <Pane name={NAMES} style={LEVEL.labels}>
        <OwnPresses pane={NAMES} />
        <Labels
          labels={placement.labels.filter(isNamed).map((label) => ({
            ...label,
            shift: moved.get(label.id) ?? label.shift,
          }))}
          narrowed={narrowed}
          isReachable={isReachable}
          onPress={onPress}
        />
      </Pane>
      {marks &&
        createPortal(
          <>
            <OwnPresses pane={MARKS} />
            <AimAnchor />
            <Marks
              chronicle={chronicle}
              venues={standing.venues.filter(
                (venue) => venue.isSelected || (isDrawn(venue) && !covered.has(venue.id)),
              )}
              seats={standing.seats.filter((seat) => isDrawn(seat) && !covered.has(seat.id))}
              isReachable={isReachable}
              opened={opened}
              onOpen={onOpen}
            />
          </>,
          marks,
        )}
    </>
  )
}
