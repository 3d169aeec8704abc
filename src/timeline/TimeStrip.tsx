import { Funnel, Minus, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { spanInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { isTimeInSightKept, toggleTimeInSight } from '#/state/narrow-to.ts'
import { selectChronicle, selectSeenCount, selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { RangeForm } from './RangeForm.tsx'
import { StripBar } from './StripBar.tsx'
import styles from './TimeStrip.module.css'

interface TimeStripProps {
  /** Where there is no room for the timeline itself, the strip is it. */
  readonly standsForTimeline?: boolean
}

/** One step of the zoom buttons and keys. */
const STEP = 1.6

/** The whole of time, with the part in sight to be moved, widened, narrowed and typed. */
export function TimeStrip({ standsForTimeline = false }: TimeStripProps) {
  const words = useWords(TIMELINE_WORDS)
  const chronicle = useApp(selectChronicle)
  return (
    <section
      className={styles.frame}
      aria-label={standsForTimeline ? words.name : words.strip.name}
      {...(standsForTimeline && { 'data-view': 'timeline' })}
    >
      {chronicle && <Strip chronicle={chronicle} marksSelected={standsForTimeline} />}
    </section>
  )
}

function Strip({ chronicle, marksSelected }: { chronicle: Chronicle; marksSelected: boolean }) {
  const lang = useLang()
  const { strip } = useWords(TIMELINE_WORDS)
  const window = useApp(selectWindow)
  const { seen, of, undated } = useApp(selectSeenCount)
  const isKept = useApp(isTimeInSightKept)
  const [isTyping, setIsTyping] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const stopTyping = () => {
    setIsTyping(false)
    opener.current?.focus()
  }
  return (
    <div className={styles.strip}>
      <StripBar chronicle={chronicle} marksSelected={marksSelected} />
      <div className={styles.said}>
        <Button
          ref={opener}
          look="bare"
          className={styles.opener ?? ''}
          aria-expanded={isTyping}
          title={strip.type}
          onClick={() => setIsTyping(!isTyping)}
        >
          {spanInWords(window.start, window.end - 1, lang)}
        </Button>
        <span className={styles.count}>
          {strip.seen(seen, of)}
          {undated > 0 && ` ${strip.undated(undated)}`}
        </span>
        {isTyping && (
          <RangeForm
            window={window}
            onClose={stopTyping}
            onShow={(range) => {
              dispatch({ type: 'see-range', range })
              stopTyping()
            }}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          look="icon"
          aria-label={strip.narrow}
          title={strip.narrow}
          className={styles.narrow ?? ''}
          aria-pressed={isKept}
          onClick={toggleTimeInSight}
        >
          <Funnel aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={strip.zoomOut}
          onClick={() => dispatch({ type: 'zoom-time', factor: 1 / STEP })}
        >
          <Minus aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={strip.zoomIn}
          onClick={() => dispatch({ type: 'zoom-time', factor: STEP })}
        >
          <Plus aria-hidden="true" />
        </Button>
        <Button title={strip.allLong} onClick={() => dispatch({ type: 'see-whole-time' })}>
          {strip.all}
        </Button>
      </div>
    </div>
  )
}
