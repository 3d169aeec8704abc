import { Fragment } from 'react'
import { dateInWords, precisionInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { VenueName } from './VenueName.tsx'
import styles from './When.module.css'

interface WhenProps {
  readonly chronicle: Chronicle
  readonly event: ChronicleEvent
}

/** When and where it was, how well the date is known, and from where. */
export function When({ chronicle: { terms }, event }: WhenProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const termWords = useWords(TERM_WORDS)
  const { date, dateSource, dateNote, venues } = event
  const knowledge = [
    ...(date ? [precisionInWords(date, lang)] : []),
    ...(date && dateSource ? [termWords.dateSource[dateSource]] : []),
  ].join(', ')
  return (
    <div>
      <p className={styles.when}>
        {date ? dateInWords(date, lang) : words.noDate}
        {venues.map((venue, index) => (
          <Fragment key={`${venue.place} ${venue.role ?? ''}`}>
            {index === 0 ? ' · ' : '; '}
            <VenueName terms={terms} venue={venue} date={date} />
          </Fragment>
        ))}
      </p>
      {knowledge && <p className={styles.knowledge}>{knowledge}</p>}
      {dateNote && <LocalText as="p" className={styles.note} text={dateNote} />}
    </div>
  )
}
