import { dateInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Facts.module.css'
import { Participants } from './Participants.tsx'

interface FactsProps {
  readonly terms: Terms
  readonly event: ChronicleEvent
}

/** Who took part, what came of it, since when it holds. */
export function Facts({ terms, event }: FactsProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const status = terms.statuses.get(event.status ?? '')
  if (event.participants.length === 0 && !status && !event.applies) return null
  return (
    <dl className={styles.facts}>
      <Participants terms={terms} participants={event.participants} />
      {status && (
        <div>
          <dt>{words.status}</dt>
          <dd>
            <LocalText text={status.label} />
          </dd>
        </div>
      )}
      {event.applies && (
        <div>
          <dt>{words.applies}</dt>
          <dd>{dateInWords(event.applies, lang)}</dd>
        </div>
      )}
    </dl>
  )
}
