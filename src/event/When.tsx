import { Fragment } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { VenueName } from './VenueName.tsx'
import { hasVenueRow } from './venue-row.ts'
import styles from './When.module.css'

interface WhenProps {
  readonly chronicle: Chronicle
  readonly event: ChronicleEvent
}

/** When and where it was, in one line; how well that is known stands among the facts. */
export function When({ chronicle: { terms }, event }: WhenProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const { date, venues } = event
  return (
    <p className={styles.when}>
      {date ? dateInWords(date, lang) : words.noDate}
      {venues.map((venue, index) => {
        const role = hasVenueRow(event) ? undefined : terms.roles.get(venue.role ?? '')
        return (
          <Fragment key={`${venue.place} ${venue.role ?? ''}`}>
            {index === 0 ? ' · ' : '; '}
            <VenueName terms={terms} venue={venue} date={date} />
            {role && (
              <small className={styles.role}>
                {' — '}
                <LocalText text={role.label} />
              </small>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}
