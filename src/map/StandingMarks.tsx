import type { ReactNode } from 'react'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Position } from '#/model/geography.ts'
import type { Lang } from '#/model/lang.ts'
import { selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { cameraFor } from './camera.ts'
import { homeRoom } from './home-room.ts'
import { labelMeasure } from './label-measure.ts'
import styles from './Marks.module.css'
import type { Point } from './mercator.ts'
import { makePlacement } from './placement.ts'
import standingStyles from './StandingMap.module.css'
import type { MapScene } from './scene.ts'
import { onlyEventOf, shownAt, standingMarks } from './standing.ts'
import type { StandingFrame } from './standing-frame.ts'
import type { StateShape } from './state-shapes.ts'
import { homeOf } from './target.ts'

interface StandingMarksProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly shapes: readonly StateShape[]
  readonly frame: StandingFrame
  /** Of the map and of a marker's target, rem. */
  readonly box: { readonly width: number; readonly height: number; readonly target: number }
  readonly lang: Lang
}

/** CSS pixels, as everything that is placed. */
const REM = 16
/** So much of the frame beyond its edges still shows. */
const AROUND = 0.35

const rems = (length: number) => `${+(length / REM).toFixed(3)}rem`

/** Marks and names at the zoom that the map has in such a box, in shares of the frame. */
export function StandingMarks({ chronicle, scene, shapes, frame, box, lang }: StandingMarksProps) {
  const window = useApp(selectWindow)
  const size = { width: box.width * REM, height: box.height * REM }
  const home = homeOf(chronicle)
  const { zoom } = cameraFor(home.bounds, size, homeRoom(size), {
    minZoom: 0,
    maxZoom: home.maxZoom,
  })
  const placement = makePlacement(scene, shapes, chronicle.terms.states, zoom, lang, {
    rem: REM,
    target: box.target,
    measure: labelMeasure(REM),
  })
  const { venues, seats } = standingMarks(chronicle, scene, placement.marks)

  const isNear = (position: Position) => {
    const [x, y] = frame.at(position)
    return [x / frame.width, y / frame.height].every(
      (share) => share > -AROUND && share < 1 + AROUND,
    )
  }
  const hung = (key: string, position: Position, [dx, dy]: Point, children: ReactNode) => {
    const [x, y] = frame.at(position)
    return (
      <svg
        key={key}
        className={standingStyles.hung}
        x={`${+((x / frame.width) * 100).toFixed(2)}%`}
        y={`${+((y / frame.height) * 100).toFixed(2)}%`}
      >
        <foreignObject
          className={standingStyles.hung}
          x={rems(dx)}
          y={rems(dy)}
          width="1"
          height="1"
        >
          {children}
        </foreignObject>
      </svg>
    )
  }
  return (
    <>
      {placement.labels
        .filter(({ position }) => isNear(position))
        .map(({ id, position, shift, look, state, text }) =>
          hung(
            id,
            position,
            shift,
            <span
              className={
                state === null
                  ? styles.label
                  : `${styles.label} ${styles.state} ${standingStyles.name}`
              }
              data-look={look}
            >
              {text}
            </span>,
          ),
        )}
      {[...venues, ...seats].map(({ id, place, mark: { shift } }) =>
        shift[0] === 0 && shift[1] === 0
          ? null
          : hung(
              `leader ${id}`,
              place.coordinates,
              [0, 0],
              <svg className={styles.leader}>
                <line x2={rems(shift[0])} y2={rems(shift[1])} />
                <circle r="2" />
              </svg>,
            ),
      )}
      {seats.map(({ id, place, mark }) =>
        hung(
          `seat ${id}`,
          place.coordinates,
          mark.shift,
          <span className={styles.seat}>
            <span className={styles.square} />
          </span>,
        ),
      )}
      {venues.map((venue) => {
        const { id, place, mark, total, seated } = venue
        const shown = shownAt(venue, window)
        const event = onlyEventOf(chronicle, venue)
        return hung(
          id,
          place.coordinates,
          mark.shift,
          <span
            className={styles.venue}
            data-place-id={id}
            data-event-id={event ?? undefined}
            data-event-count={event === null ? total : undefined}
            data-dimmed={shown === 0 || undefined}
          >
            <span className={styles.disc}>{shown || total}</span>
            {seated.length > 0 && <span className={styles.seatSign} />}
          </span>,
        )
      })}
    </>
  )
}
