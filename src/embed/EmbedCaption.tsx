import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './EmbedCaption.module.css'
import { OpenInFull } from './OpenInFull.tsx'
import { selectHasNext, selectHasPrevious } from './stepping.ts'
import { goToStep, isAtStep, type StoryStand, selectStoryStand } from './story.ts'
import { WhenAndWhere } from './WhenAndWhere.tsx'

interface EmbedCaptionProps {
  readonly details: (close: () => void) => ReactNode
}

/** One line on the selected event or the step of the story, the way to the next and to the whole. */
export function EmbedCaption({ details }: EmbedCaptionProps) {
  const words = useWords(EMBED_WORDS)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const stand = useApp(selectStoryStand)
  const [isOpen, setIsOpen] = useState(false)
  if (!chronicle) return null
  const event = row === null ? null : chronicle.eventAt(row)
  const isTold = stand !== null && isAtStep(stand, event?.id ?? null)
  const open = event ? () => setIsOpen(true) : undefined
  return (
    <section
      className={styles.bar}
      aria-label={words.event}
      data-view="event"
      data-event-id={event?.id}
    >
      <p className={`${styles.words} ${event && !isTold ? '' : styles.two}`} aria-live="polite">
        {isTold ? (
          <StepWords stand={stand} {...(open && { onOpen: open })} />
        ) : event ? (
          <EventWords event={event} onOpen={() => setIsOpen(true)} />
        ) : (
          <>
            <LocalText as="strong" text={chronicle.dataset.title} className={styles.name} />
            <span className={styles.when}>{words.choose}</span>
          </>
        )}
      </p>
      <div className={styles.buttons}>
        {stand ? <StoryButtons stand={stand} /> : <EventButtons />}
        <OpenInFull />
      </div>
      {isOpen && event && details(() => setIsOpen(false))}
    </section>
  )
}

/** What has a name to be pressed for more, or a name alone. */
function Name({
  children,
  onOpen,
}: {
  readonly children: ReactNode
  readonly onOpen?: () => void
}) {
  const words = useWords(EMBED_WORDS)
  if (!onOpen) return <strong className={styles.name}>{children}</strong>
  return (
    <button
      type="button"
      className={styles.title}
      title={words.details}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {children}
    </button>
  )
}

function EventWords({
  event,
  onOpen,
}: {
  readonly event: ChronicleEvent
  readonly onOpen: () => void
}) {
  return (
    <>
      <Name onOpen={onOpen}>
        <LocalText text={event.shortTitle} />
      </Name>
      <span className={styles.when}>
        <WhenAndWhere event={event} />
      </span>
    </>
  )
}

function StepWords({
  stand,
  onOpen,
}: {
  readonly stand: StoryStand
  readonly onOpen?: () => void
}) {
  const { story, number, step } = stand
  return (
    <>
      <Name {...(onOpen && { onOpen })}>
        {number}/{story.steps.length} <LocalText text={step.heading} />
      </Name>
      {step.sentence && <LocalText text={step.sentence} className={styles.when} />}
    </>
  )
}

function StoryButtons({ stand }: { readonly stand: StoryStand }) {
  const words = useWords(EMBED_WORDS)
  const { story, number } = stand
  return (
    <StepButtons
      labels={[words.previousStep, words.nextStep]}
      has={[number > 1, number < story.steps.length]}
      onPrevious={() => goToStep(stand, number - 1)}
      onNext={() => goToStep(stand, number + 1)}
    />
  )
}

function EventButtons() {
  const words = useWords(EMBED_WORDS)
  const hasPrevious = useApp(selectHasPrevious)
  const hasNext = useApp(selectHasNext)
  return (
    <StepButtons
      labels={[words.previous, words.next]}
      has={[hasPrevious, hasNext]}
      onPrevious={() => dispatch({ type: 'step', to: 'previous' })}
      onNext={() => dispatch({ type: 'step', to: 'next' })}
    />
  )
}

interface StepButtonsProps {
  readonly labels: readonly [previous: string, next: string]
  readonly has: readonly [previous: boolean, next: boolean]
  readonly onPrevious: () => void
  readonly onNext: () => void
}

function StepButtons({ labels, has, onPrevious, onNext }: StepButtonsProps) {
  return (
    <>
      <Button look="icon" aria-label={labels[0]} disabled={!has[0]} onClick={onPrevious}>
        <ArrowLeft aria-hidden="true" />
      </Button>
      <Button look="icon" aria-label={labels[1]} disabled={!has[1]} onClick={onNext}>
        <ArrowRight aria-hidden="true" />
      </Button>
    </>
  )
}
