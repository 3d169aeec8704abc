import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Terms } from '#/index/chronicle.ts'
import type { Participant } from '#/model/chronicle-event.ts'
import { textIn } from '#/model/text.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { EventLink } from './EventLink.tsx'
import styles from './ParticipantChip.module.css'
import { targetLabel } from './target-label.ts'

interface ParticipantChipProps {
  readonly terms: Terms
  readonly participant: Participant
}

/** One who took part. A state's chip narrows everything to the events of that state. */
export function ParticipantChip({ terms, participant }: ParticipantChipProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const { kind, id } = participant
  const states = useApp((state) => state.view.states)
  if (kind === 'event') return <EventLink id={id} />
  const label = targetLabel(terms, participant)
  if (!label) return null
  if (kind !== 'state') return <LocalText className={styles.chip} text={label} />
  const isPressed = states.includes(id)
  const toggled = isPressed ? states.filter((state) => state !== id) : [id]
  const name = textIn(label, lang)
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.state}`}
      aria-pressed={isPressed}
      aria-label={words.narrowTo(name)}
      title={words.narrowTo(name)}
      onClick={() => dispatch({ type: 'narrow', filter: { states: toggled } })}
    >
      <LocalText text={label} />
    </button>
  )
}
