import { memo, useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { Bounds, Position } from '#/model/geography.ts'
import type { View } from '#/model/view.ts'
import type { Aim } from '#/state/app-state.ts'
import { matchedIn } from '#/state/matched-in.ts'
import { selectAsOf, selectChronicle, selectGroup, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { StillPicture } from '#/ui/StillPicture.tsx'
import styles from './MapPicture.module.css'
import { type Point, project, unproject } from './mercator.ts'
import { pictureCamera } from './picture-camera.ts'
import { curveBetween } from './relation-lines.ts'
import { type MapScene, makeMapScene, type VenueMark } from './scene.ts'
import shades from './shades.module.css'
import { shapePath } from './shape-path.ts'
import { useBasemap } from './use-basemap.ts'
import { placesOf } from './venues.ts'

interface MapPictureProps {
  readonly view: View
  readonly named: readonly string[]
  readonly numbers?: ReadonlyMap<string, string>
  readonly width: number
  readonly height: number
  /** The part to be shown, degrees; else what the view wants seen. */
  readonly area?: Bounds | null
  readonly hasCaption?: boolean
  /** It shows what is given this moment, and what the pointer is on here is shown there. */
  readonly canAim?: boolean
}

/** Of marks, in the picture's own unit. */
const RADIUS = { selected: 9, named: 7, quiet: 3 }
/** From so near a mark is what one points at. */
const REACH = 12

/** The scene of a view that is not the page's own. */
function useSceneOf(view: View, named: readonly string[], isLive: boolean): MapScene | null {
  const lang = useLang()
  const chronicle = useApp(selectChronicle)
  const staging = useApp((state) => (isLive ? state.staging : null))
  return useMemo(() => {
    if (!chronicle) return null
    const state = { ...useApp.getState(), view }
    return makeMapScene({
      chronicle,
      matched: matchedIn(chronicle, view, staging),
      selected: selectSelectedRow(state),
      group: selectGroup(state),
      asOf: selectAsOf(state),
      bbox: view.bbox,
      lang,
      named,
    })
  }, [chronicle, view, named, staging, lang])
}

/** The map small and still, on screen or on paper: land, members, venues, the lines of the event. */
export const MapPicture = memo(function MapPicture(props: MapPictureProps) {
  const { view, named, numbers, width, height, area = null, hasCaption = false, canAim } = props
  const scene = useSceneOf(view, named, canAim ?? false)
  const chronicle = useApp(selectChronicle)
  const basemap = useBasemap(true)
  const camera = useMemo(
    () => scene && pictureCamera(scene.target, area, { width, height }, hasCaption),
    [scene, area, width, height, hasCaption],
  )
  if (!scene || !camera || !chronicle) return null
  const { zoom } = camera
  const [middleX, middleY] = project(camera.center, zoom)
  const [left, top] = [middleX - width / 2, middleY - height / 2]
  const at = (position: Position): Point => {
    const [x, y] = project(position, zoom)
    return [x - left, y - top]
  }
  const scale = 2 ** zoom
  const numbersAt = new Map<string, string>()
  for (const [id, number] of numbers ?? []) {
    const row = chronicle.rowOf(id)
    const [place] = row === undefined ? [] : placesOf(chronicle, row)
    if (!place) continue
    const before = numbersAt.get(place.id)
    numbersAt.set(place.id, before === undefined ? number : `${before}, ${number}`)
  }
  const isShown = ({ id, isQuiet }: VenueMark) => (numbers ? numbersAt.has(id) : true) || !isQuiet
  const venues = scene.venues.filter((venue) =>
    numbers ? numbersAt.has(venue.id) : isShown(venue),
  )

  const aimAt = ([x, y]: Point): Aim => {
    const near = venues.find(({ place }) => {
      const [markX, markY] = at(place.coordinates)
      return Math.hypot(markX - x, markY - y) < REACH
    })
    return near
      ? { view: 'map', kind: 'place', id: near.id }
      : { view: 'map', kind: 'position', at: unproject([x + left, y + top], zoom) }
  }
  return (
    <StillPicture
      width={width}
      height={height}
      onAim={canAim ? (point) => dispatch({ type: 'aim', at: point && aimAt(point) }) : undefined}
    >
      <rect width={width} height={height} className={styles.water} />
      {basemap.kind === 'ready' && (
        <g transform={`translate(${-left} ${-top}) scale(${scale})`}>
          {basemap.shapes.map((shape) => {
            const state = shape.id === null ? undefined : chronicle.terms.states.get(shape.id)
            const path = shapePath(shape)
            return (
              <path
                key={path.slice(0, 40)}
                className={`${shades.state} ${styles.land}`}
                data-shade={shape.id === null ? undefined : scene.shading?.byState.get(shape.id)}
                data-level={state?.focus ? 'focus' : undefined}
                d={path}
              />
            )
          })}
        </g>
      )}
      {!numbers &&
        scene.lines.map(({ id, from, to }) => (
          <polyline
            key={id}
            className={styles.line}
            points={curveBetween(from.coordinates, to.coordinates)
              .map((position) => at(position).join())
              .join(' ')}
          />
        ))}
      {venues.map((venue) => (
        <Venue
          key={venue.id}
          venue={venue}
          at={at(venue.place.coordinates)}
          number={numbersAt.get(venue.id)}
        />
      ))}
    </StillPicture>
  )
})

interface VenueProps {
  readonly venue: VenueMark
  readonly at: Point
  readonly number: string | undefined
}

function Venue({ venue, at: [x, y], number }: VenueProps) {
  const { isSelected, isQuiet, name } = venue
  const look = isSelected ? 'selected' : isQuiet && number === undefined ? 'quiet' : 'named'
  const radius = number === undefined ? RADIUS[look] : Math.max(9, 4 + number.length * 3)
  return (
    <g>
      <circle cx={x} cy={y} r={radius} className={styles.mark} data-look={look} />
      {number !== undefined && (
        <text x={x} y={y} className={styles.number}>
          {number}
        </text>
      )}
      {look !== 'quiet' && (
        <text x={x} y={y + radius + 11} className={styles.name}>
          {name}
        </text>
      )}
    </g>
  )
}
