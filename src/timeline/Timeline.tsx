import { lazy, Suspense } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { StandsStill } from '#/ui/stands-still.ts'
import { Plot } from './Plot.tsx'
import standing from './StandingTimeline.module.css'
import styles from './Timeline.module.css'
import { useSize } from './use-size.ts'

interface TimelineProps {
  /** Called once the timeline is drawn and hears input. */
  readonly onReady?: () => void
}

/** As the build draws it, for a box whose size is not known; it stands until that is measured. */
const Standing = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./StandingTimeline.tsx')).StandingTimeline }))
  : StandsStill

/** The very same element each time: a boundary that is told of a change would lose what stands in it. */
const STANDING = (
  <Suspense fallback={null}>
    <Standing />
  </Suspense>
)

/** The dataset's events along time, in a lane for each track. */
export function Timeline({ onReady }: TimelineProps) {
  const words = useWords(TIMELINE_WORDS)
  const chronicle = useApp(selectChronicle)
  const { ref, size } = useSize()
  return (
    <section ref={ref} data-view="timeline" aria-label={words.name} className={styles.timeline}>
      {chronicle && size && (
        <Plot chronicle={chronicle} size={size} {...(onReady && { onReady })} />
      )}
      {!size && <div className={`${styles.body} ${standing.standing}`}>{STANDING}</div>}
    </section>
  )
}
