import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { dateKnowledge } from './date-knowledge.ts'
import styles from './Facts.module.css'
import { Venues } from './Venues.tsx'
import { hasVenueRow } from './venue-row.ts'

interface DetailsProps {
  readonly terms: Terms
  readonly event: ChronicleEvent
}

/** How well its date is known, and what of its places the headline does not say. */
export function Details({ terms, event }: DetailsProps) {
  const words = useWords(EVENT_WORDS)
  const knowledge = dateKnowledge(event, useLang())
  const hasVenues = hasVenueRow(event)
  if (!knowledge && !hasVenues) return null
  return (
    <dl className={`${styles.facts} ${styles.small}`}>
      {knowledge && (
        <div>
          <dt>{words.date}</dt>
          <dd>{knowledge}</dd>
        </div>
      )}
      {hasVenues && (
        <div>
          <dt>{words.venue}</dt>
          <dd>
            <Venues terms={terms} event={event} />
          </dd>
        </div>
      )}
    </dl>
  )
}
