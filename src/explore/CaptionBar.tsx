import { ArrowLeft, ArrowRight } from 'lucide-react'
import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { useIsPrinting } from '#/ui/use-printing.ts'
import styles from './CaptionBar.module.css'
import { setEventOpen, useShell } from './shell-state.ts'
import { useCaption } from './use-caption.ts'

/** One line on the selected event, where there is no room for its panel: that opens from here. */
export function CaptionBar() {
  const lang = useLang()
  const words = useWords(SHELL_WORDS)
  const { event, hasPrevious, hasNext } = useCaption()
  // While the panel is open it is the event's view, and there is but one.
  const isPanelOpen = useShell(({ isEventOpen }) => isEventOpen)
  const isPrinting = useIsPrinting()
  const view =
    isPanelOpen || isPrinting
      ? {}
      : { 'data-view': 'event', ...(event && { 'data-event-id': event.id }) }
  return (
    <section className={styles.bar} aria-label={words.event} {...view}>
      <p className={styles.words}>
        {event ? (
          <>
            <LocalText as="strong" text={event.title} className={styles.title ?? ''} />
            <span className={styles.date}>
              {event.date ? dateInWords(event.date, lang) : words.undated}
            </span>
          </>
        ) : (
          <span className={styles.hint}>{words.chooseEvent}</span>
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
        <Button aria-haspopup="dialog" onClick={() => setEventOpen(true)}>
          {event ? words.details : words.introduction}
        </Button>
      </div>
    </section>
  )
}
