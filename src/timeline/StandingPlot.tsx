import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { selectMatched, selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { wholeOf } from '#/state/time-window.ts'
import { trackColour } from '#/ui/track-mark.ts'
import { rems, STANDING_REM, share } from './in-shares.ts'
import { makeLayout } from './layout.ts'
import { plotFrame } from './plot-frame.ts'
import { StandingMark } from './StandingMark.tsx'
import styles from './StandingTimeline.module.css'
import { makeScene } from './scene.ts'
import timelineStyles from './Timeline.module.css'
import { fitText, labelMeasure } from './text-width.ts'
import { makeTicks, type Tick } from './ticks.ts'
import { makeTimeScale } from './time-scale.ts'

interface StandingPlotProps {
  readonly chronicle: Chronicle
  /** Of the whole timeline, rem. */
  readonly width: number
  readonly height: number
  readonly hasShelf: boolean
}

/** Axis, lanes and marks as they stand in a box of that size; they stretch with the real one. */
export function StandingPlot({ chronicle, width, height, hasShelf }: StandingPlotProps) {
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  const { dated } = useApp(selectMatched)
  const window = useApp(selectWindow)
  const rem = STANDING_REM
  const frame = plotFrame({ width: width * rem, height: height * rem, rem }, hasShelf)
  const measure = labelMeasure(rem)
  const scale = makeTimeScale(window, frame.width)
  const layout = makeLayout({
    chronicle,
    rows: dated,
    selected: null,
    pixelsPerDay: scale.pixelsPerDay,
    whole: wholeOf(chronicle),
    lang,
    sizes: { rem, height: frame.height },
    measure,
  })
  const { marks, signs } = makeScene({ chronicle, layout, scale, measure }, null)
  const { years, parts, pinnedYear } = makeTicks(scale, lang, rem)
  const across = (x: number) => share(x, frame.width)
  const down = (y: number) => share(y, frame.height)
  const isOneRow = parts.length === 0
  const yearY = rems(frame.top * (isOneRow ? 0.6 : 0.3))
  const label = ({ day, x, label }: Tick, className: string | undefined, y: string) => (
    <text key={day} className={className} x={across(x)} dx="0.3rem" y={y}>
      {label}
    </text>
  )
  const isClear = ({ x }: Tick) => x <= frame.labelsEnd
  return (
    <>
      <div className={styles.lanes}>
        <svg className={styles.drawing}>
          {layout.lanes.map((lane, index) => {
            const track = lane.track === null ? undefined : chronicle.dataset.tracks[lane.track]
            const name = track ? textIn(track.label, lang) : words.allTracks
            const y = down(lane.top + Math.min(lane.height / 2, 1.25 * rem))
            return (
              <g key={track?.id ?? 'all'}>
                <rect
                  className={index % 2 === 1 ? timelineStyles.oddLane : timelineStyles.lane}
                  y={down(lane.top)}
                  width="100%"
                  height={down(lane.height)}
                />
                {lane.track !== null && (
                  <svg x="1rem" y={y} overflow="visible" fill={trackColour(lane.track)}>
                    <use
                      href={`#track-${lane.track}`}
                      x="-0.417rem"
                      y="-0.417rem"
                      width="0.833rem"
                      height="0.833rem"
                    />
                  </svg>
                )}
                {frame.wordsWidth > 0 && (
                  <text className={timelineStyles.head} x="1.75rem" y={y}>
                    {fitText(name, frame.wordsWidth, measure)}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      </div>
      <div className={styles.axis}>
        <svg className={styles.drawing}>
          {parts.map(({ day, x }) => (
            <line
              key={day}
              className={timelineStyles.partLine}
              x1={across(x)}
              x2={across(x)}
              y1="2rem"
              y2="100%"
            />
          ))}
          {years.map(({ day, x }) => (
            <line
              key={day}
              className={timelineStyles.yearLine}
              x1={across(x)}
              x2={across(x)}
              y1="0.85rem"
              y2="100%"
            />
          ))}
          {parts
            .filter(isClear)
            .map((tick) => label(tick, timelineStyles.part, rems(frame.top * 0.75)))}
          {years.filter(isClear).map((tick) => label(tick, timelineStyles.year, yearY))}
          {pinnedYear !== null && (
            <text className={timelineStyles.year} x="0.3rem" y={yearY}>
              {pinnedYear}
            </text>
          )}
        </svg>
      </div>
      <div className={styles.marks}>
        <svg className={styles.drawing}>
          {marks.map((mark) => (
            <StandingMark
              key={mark.key}
              chronicle={chronicle}
              mark={mark}
              across={across}
              y={down(mark.y)}
            />
          ))}
        </svg>
      </div>
      <div className={`${styles.marks} ${styles.signs}`}>
        <svg className={styles.drawing}>
          {signs.map(({ side, y, count }) => (
            <text
              key={`${side} ${y}`}
              className={timelineStyles.sign}
              x={side === 'before' ? '0' : '100%'}
              dx={side === 'before' ? '-1.125rem' : '1rem'}
              y={down(y)}
            >
              {side === 'before' ? `‹\u2009${count}` : `${count}\u2009›`}
            </text>
          ))}
        </svg>
      </div>
    </>
  )
}
