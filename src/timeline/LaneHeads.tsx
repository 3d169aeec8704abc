import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Term } from '#/model/dataset.ts'
import { textIn } from '#/model/text.ts'
import { trackColour, trackShape } from '#/ui/track-mark.ts'
import type { Lane } from './layout.ts'
import styles from './Timeline.module.css'
import { fitText, type MeasureText } from './text-width.ts'

interface LaneHeadsProps {
  readonly lanes: readonly Lane[]
  readonly tracks: readonly Term[]
  readonly top: number
  readonly width: number
  /** Room for the words beside the shape; none: the shape alone, the name as its tooltip. */
  readonly wordsWidth: number
  readonly rem: number
  readonly measure: MeasureText
}

/** Bands of the lanes with the names of their tracks. */
export function LaneHeads({ lanes, tracks, top, width, wordsWidth, rem, measure }: LaneHeadsProps) {
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  return (
    <g>
      {lanes.map((lane, index) => {
        const track = lane.track === null ? undefined : tracks[lane.track]
        const name = track ? textIn(track.label, lang) : words.allTracks
        const y = top + lane.top + Math.min(lane.height / 2, 1.25 * rem)
        return (
          <g key={track?.id ?? 'all'}>
            <rect
              className={index % 2 === 1 ? styles.oddLane : styles.lane}
              x={0}
              y={top + lane.top}
              width={width}
              height={lane.height}
            />
            {lane.track !== null && (
              <path
                d={trackShape(lane.track)}
                fill={trackColour(lane.track)}
                transform={`translate(${rem} ${y}) scale(${rem / 18})`}
              >
                {wordsWidth === 0 && <title>{name}</title>}
              </path>
            )}
            {wordsWidth > 0 && (
              <text className={styles.head} x={1.75 * rem} y={y}>
                {fitText(name, wordsWidth, measure)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
