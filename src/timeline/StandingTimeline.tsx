import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import { selectChronicle, selectMatched } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { trackShape } from '#/ui/track-mark.ts'
import { Shelf } from './Shelf.tsx'
import { StandingPlot } from './StandingPlot.tsx'
import styles from './StandingTimeline.module.css'
import timelineStyles from './Timeline.module.css'

/**
 * Boxes that the timeline is drawn for at build time, rem: of a frame of 720 × 460 px, and of windows
 * 1024, 1280, 1440 and 1920 px wide. Styles show the one that is nearest to the real box.
 */
const BOXES = [
  { look: 'frame', width: 45, height: 9.8 },
  { look: 'tablet', width: 64, height: 16.7 },
  { look: 'small', width: 80, height: 15.7 },
  { look: 'laptop', width: 90, height: 19.6 },
  { look: 'wall', width: 96, height: 18.9 },
] as const

const nothing = () => {}

/** The timeline as the build draws it: a picture that the live one takes the place of. */
export function StandingTimeline() {
  const words = useWords(TIMELINE_WORDS)
  const chronicle = useApp(selectChronicle)
  const { undated, count } = useApp(selectMatched)
  if (!chronicle) return null
  const shelf = (isFolded: boolean) => (
    <Shelf
      chronicle={chronicle}
      rows={undated}
      selected={null}
      stop={null}
      onFocus={nothing}
      isFolded={isFolded}
    />
  )
  return (
    <>
      <div className={timelineStyles.plotBox} role="img" aria-label={words.events(count)}>
        <svg className={styles.shapes}>
          {chronicle.dataset.tracks.map(({ id }, track) => (
            <symbol key={id} id={`track-${track}`} viewBox="-7.5 -7.5 15 15" overflow="visible">
              <path d={trackShape(track)} />
            </symbol>
          ))}
        </svg>
        {BOXES.map(({ look, width, height }) => (
          <div key={look} className={`${styles.box} ${styles[look]}`}>
            <StandingPlot
              chronicle={chronicle}
              width={width}
              height={height}
              hasShelf={undated.length > 0}
            />
          </div>
        ))}
      </div>
      <div className={styles.shelf}>{shelf(false)}</div>
      <div className={styles.foldedShelf}>{shelf(true)}</div>
    </>
  )
}
