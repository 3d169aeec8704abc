import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Fragment, type ReactNode, useState } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlaceName } from '#/ui/PlaceName.tsx'
import styles from './EmbedCaption.module.css'
import { OpenInFull } from './OpenInFull.tsx'
import { selectHasNext, selectHasPrevious } from './stepping.ts'

interface EmbedCaptionProps {
  readonly details: (close: () => void) => ReactNode
}

/** One line on the selected event, the way to the next, and the way out to the whole. */
export function EmbedCaption({ details }: EmbedCaptionProps) {
  const words = useWords(EMBED_WORDS)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const hasPrevious = useApp(selectHasPrevious)
  const hasNext = useApp(selectHasNext)
  const [isOpen, setIsOpen] = useState(false)
  if (!chronicle) return null
  const event = row === null ? null : chronicle.eventAt(row)
  return (
    <section
      className={styles.bar}
      aria-label={words.event}
      data-view="event"
      data-event-id={event?.id}
    >
      <p className={`${styles.words} ${event ? '' : styles.start}`} aria-live="polite">
        {event ? (
          <>
            <button
              type="button"
              className={styles.title}
              title={words.details}
              aria-haspopup="dialog"
              onClick={() => setIsOpen(true)}
            >
              <LocalText text={event.shortTitle} />
            </button>
            <span className={styles.when}>
              <WhenAndWhere chronicle={chronicle} event={event} />
            </span>
          </>
        ) : (
          <>
            <LocalText as="strong" text={chronicle.dataset.title} className={styles.name} />
            <span className={styles.when}>{words.choose}</span>
          </>
        )}
      </p>
      <div className={styles.buttons}>
        <Button
          look="icon"
          aria-label={words.previous}
          disabled={!hasPrevious}
          onClick={() => dispatch({ type: 'step', to: 'previous' })}
        >
          <ArrowLeft aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={words.next}
          disabled={!hasNext}
          onClick={() => dispatch({ type: 'step', to: 'next' })}
        >
          <ArrowRight aria-hidden="true" />
        </Button>
        <OpenInFull />
      </div>
      {isOpen && event && details(() => setIsOpen(false))}
    </section>
  )
}

function WhenAndWhere({
  chronicle,
  event: { date, venues },
}: {
  readonly chronicle: Chronicle
  readonly event: ChronicleEvent
}) {
  const lang = useLang()
  const words = useWords(EMBED_WORDS)
  return (
    <>
      {date ? dateInWords(date, lang) : words.undated}
      {venues.map(({ place: id, role, certainty }, index) => {
        const place = chronicle.terms.places.get(id)
        return (
          place && (
            <Fragment key={`${id} ${role ?? ''}`}>
              {index === 0 ? ' · ' : '; '}
              <PlaceName place={place} date={date} certainty={certainty} />
            </Fragment>
          )
        )
      })}
    </>
  )
}
