import { useRef } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import type { Step } from '#/model/story.ts'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import styles from './Caption.module.css'
import { useFit } from './use-fit.ts'
import { Whereabouts } from './Whereabouts.tsx'

interface CaptionProps {
  /** null: what is shown is not the step's; then the event speaks for itself. */
  readonly step: Step | null
}

/** What is spoken of, large beside the map: the step's own words, or the event wandered to. */
export function Caption({ step }: CaptionProps) {
  const lang = useLang()
  const words = useWords(LECTURE_WORDS)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const section = useRef<HTMLElement>(null)
  const said = [step?.heading, step?.sentence, row].map((part) => JSON.stringify(part)).join()
  const { fit, doesScroll } = useFit(section, `${lang} ${said}`)
  if (!chronicle) return null
  const event = row === null ? null : chronicle.eventAt(row)
  const track = chronicle.dataset.tracks.findIndex(({ id }) => id === event?.track)
  const heading = step?.heading ?? event?.title
  const sentence = step ? step.sentence : event?.summary
  if (!heading) return null
  return (
    <section
      ref={section}
      className={styles.caption}
      // Where even the smallest type does not do it scrolls, and keys have to reach it.
      tabIndex={doesScroll ? 0 : undefined}
      aria-label={words.event}
      aria-live="polite"
      data-view="event"
      data-event-id={event?.id}
      data-covers-map
      data-fit={fit}
    >
      {event && (
        <p className={styles.whereabouts}>
          <TrackMark index={Math.max(track, 0)} />{' '}
          <Whereabouts chronicle={chronicle} event={event} claimClass={styles.claim} />
        </p>
      )}
      <LocalText as="h2" text={heading} className={styles.heading ?? ''} />
      {sentence && <LocalText as="p" text={sentence} className={styles.sentence ?? ''} />}
    </section>
  )
}
