import { memo, useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { View } from '#/model/view.ts'
import type { Aim } from '#/state/app-state.ts'
import { matchedIn } from '#/state/matched-in.ts'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { wholeOf, windowOf } from '#/state/time-window.ts'
import { measureText } from '#/ui/measure-text.ts'
import { StillPicture } from '#/ui/StillPicture.tsx'
import { makeLayout } from './layout.ts'
import markStyles from './Mark.module.css'
import { MarkShape } from './MarkShape.tsx'
import { makeScene, type SingleMark } from './scene.ts'
import styles from './TimePicture.module.css'
import { makeTicks } from './ticks.ts'
import { makeTimeScale } from './time-scale.ts'

interface TimePictureProps {
  readonly view: View
  readonly named: readonly string[]
  /** Instead of marks, for the events that have one. */
  readonly numbers?: ReadonlyMap<string, string>
  readonly width: number
  readonly height: number
  /** It shows what is given this moment, and what the pointer is on here is shown there. */
  readonly canAim?: boolean
}

/** The "rem" of the picture, in its own unit. */
const REM = 11
/** Its labels, at their widest; TimePicture.module.css has the same. */
const LABEL = { size: 11, weight: 600 } as const
const AXIS = 18
const SIDE = 12
/** What a year's name takes. */
const YEAR = 30
/** From so near a mark is what one points at. */
const REACH = 10

/** The timeline small and still, on screen or on paper. */
export const TimePicture = memo(function TimePicture(props: TimePictureProps) {
  const { view, named, numbers, width, height, canAim } = props
  const lang = useLang()
  const chronicle = useApp(selectChronicle)
  const staging = useApp((state) => (canAim ? state.staging : null))
  const drawn = useMemo(() => {
    if (!chronicle) return null
    const measure = (text: string) => measureText(text, LABEL.size, LABEL.weight)
    const scale = makeTimeScale(windowOf(chronicle, view), width - 2 * SIDE)
    const selected = selectSelectedRow({ ...useApp.getState(), view })
    const layout = makeLayout({
      chronicle,
      rows: matchedIn(chronicle, view, staging).dated,
      selected,
      pixelsPerDay: scale.pixelsPerDay,
      whole: wholeOf(chronicle),
      lang,
      sizes: { rem: REM, height: height - AXIS },
      measure,
      named: new Set(named.flatMap((id) => chronicle.rowOf(id) ?? [])),
    })
    const { marks } = makeScene({ chronicle, layout, scale, measure }, selected)
    return { scale, layout, marks, selected, ticks: makeTicks(scale, lang, REM) }
  }, [chronicle, view, named, staging, lang, width, height])
  if (!drawn) return null
  const { scale, layout, marks, selected, ticks } = drawn
  const aimAt = (pointed: readonly [x: number, y: number]): Aim => {
    const [x, y] = [pointed[0] - SIDE, pointed[1] - AXIS]
    const near = marks.find(
      (mark): mark is SingleMark =>
        mark.kind === 'single' &&
        Math.abs(mark.y - y) < REACH &&
        mark.left - REACH < x &&
        x < mark.right + REACH,
    )
    return near
      ? { view: 'timeline', kind: 'event', id: near.id }
      : { view: 'timeline', kind: 'moment', day: scale.day(x), share: y / (height - AXIS) }
  }
  return (
    <StillPicture
      width={width}
      height={height}
      onAim={canAim ? (point) => dispatch({ type: 'aim', at: point && aimAt(point) }) : undefined}
    >
      <rect width={width} height={height} className={styles.ground} />
      <g transform={`translate(${SIDE} 0)`}>
        {ticks.years.map(({ day, x, label }) => (
          <g key={day}>
            <path className={styles.tick} d={`M${x} 2V${height}`} />
            {x + YEAR < width - SIDE && (
              <text className={styles.year} x={x + 3} y={AXIS / 2}>
                {label}
              </text>
            )}
          </g>
        ))}
        <g transform={`translate(0 ${AXIS})`}>
          {marks.map((mark) => {
            const number = mark.kind === 'single' ? numbers?.get(mark.id) : undefined
            if (mark.kind === 'burst') {
              return (
                <circle key={mark.key} className={styles.burst} cx={mark.x} cy={mark.y} r={4} />
              )
            }
            const isSpokenOf = mark.label !== null || mark.row === selected || number !== undefined
            return (
              <g
                key={mark.key}
                className={[
                  markStyles.mark,
                  markStyles[mark.claim],
                  !isSpokenOf && markStyles.quiet,
                ]
                  .filter(Boolean)
                  .join(' ')}
              >
                <MarkShape mark={mark} glyph={isSpokenOf ? layout.glyph : layout.glyph * 0.6} />
                {number !== undefined && (
                  <>
                    <circle className={styles.disc} cx={mark.x} cy={mark.y} r={8} />
                    <text className={styles.number} x={mark.x} y={mark.y}>
                      {number}
                    </text>
                  </>
                )}
                {mark.label && (
                  <text
                    className={styles.label}
                    x={mark.label.x + (number === undefined ? 0 : labelShift(mark))}
                    y={mark.y}
                    textAnchor={mark.label.anchor}
                    data-selected={mark.row === selected || undefined}
                  >
                    {mark.label.text}
                  </text>
                )}
              </g>
            )
          })}
        </g>
      </g>
    </StillPicture>
  )
})

/** A number's disc is larger than a mark. */
const labelShift = ({ label }: SingleMark) => (label?.anchor === 'end' ? -4 : 4)
