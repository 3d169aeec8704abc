import { memo, useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
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
import { type PictureMark, pictureMarks } from './picture-marks.ts'
import { curveBetween } from './relation-lines.ts'
import { type MapScene, makeMapScene } from './scene.ts'
import shades from './shades.module.css'
import { shapePath } from './shape-path.ts'
import type { MapTarget } from './target.ts'
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

/** From so near a mark is what one points at. */
const REACH = 12

/** Numbers of a lecture's steps by where they lead. */
function numbersByPlace(
  chronicle: Chronicle,
  numbers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [id, number] of numbers) {
    const row = chronicle.rowOf(id)
    for (const place of row === undefined ? [] : placesOf(chronicle, row)) {
      const before = found.get(place.id)
      found.set(place.id, before === undefined ? number : `${before}, ${number}`)
    }
  }
  return found
}

/** What a scene looks at, and all places that bear a number. */
function withNumbered(
  { target, venues }: MapScene,
  numbersAt: ReadonlyMap<string, string> | null,
): MapTarget {
  const numbered = venues.filter(({ id }) => numbersAt?.has(id))
  const points = [...target.points, ...numbered.map(({ place }) => place.coordinates)]
  return numbersAt ? { ...target, points, linked: points, vital: points } : target
}

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
  const numbersAt = useMemo(
    () => (chronicle && numbers ? numbersByPlace(chronicle, numbers) : null),
    [chronicle, numbers],
  )
  const camera = useMemo(
    () =>
      scene && pictureCamera(withNumbered(scene, numbersAt), area, { width, height }, hasCaption),
    [scene, numbersAt, area, width, height, hasCaption],
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
  const venues = scene.venues.filter(({ id }) => numbersAt?.has(id) ?? true)
  const marks = pictureMarks(
    venues.map((venue) => ({
      venue,
      at: at(venue.place.coordinates),
      number: numbersAt?.get(venue.id),
    })),
    [width, height],
  )
  const aimAt = ([x, y]: Point): Aim => {
    const near = marks.find((mark) => Math.hypot(mark.at[0] - x, mark.at[1] - y) < REACH)
    return near
      ? { view: 'map', kind: 'place', id: near.venue.id }
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
      {marks.map((mark) => (
        <Venue key={mark.venue.id} mark={mark} />
      ))}
    </StillPicture>
  )
})

function Venue({ mark: { venue, number, look, radius, at, from, name } }: { mark: PictureMark }) {
  const [x, y] = at
  return (
    <g>
      {from && <path className={styles.leader} d={`M${from.join(' ')}L${at.join(' ')}`} />}
      <circle cx={x} cy={y} r={radius} className={styles.mark} data-look={look} />
      {number !== undefined && (
        <text x={x} y={y} className={styles.number}>
          {number}
        </text>
      )}
      {name && (
        <text x={name[0]} y={name[1]} className={styles.name}>
          {venue.name}
        </text>
      )}
    </g>
  )
}
