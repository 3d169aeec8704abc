import { dateInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { DateKnowledge } from './DateKnowledge.tsx'
import styles from './Facts.module.css'
import { ParticipantChip } from './ParticipantChip.tsx'
import { groupParticipants } from './participant-groups.ts'
import { Venues } from './Venues.tsx'

interface FactsProps {
  readonly terms: Terms
  readonly event: ChronicleEvent
}

/** Who took part, where, what came of it, how sure it is. */
export function Facts({ terms, event }: FactsProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const { confidence } = useWords(TERM_WORDS)
  const status = terms.statuses.get(event.status ?? '')
  const sureness = event.evidence?.confidence
  const groups = groupParticipants(event.participants)
  const hasVenue = event.venues.length > 0 || event.venueNote !== undefined
  if (
    groups.length === 0 &&
    !hasVenue &&
    !event.date &&
    !event.dateNote &&
    !event.applies &&
    !status &&
    !sureness
  )
    return null
  return (
    <dl className={styles.facts}>
      {groups.length > 0 && (
        <div>
          <dt>{words.participants}</dt>
          {groups.map(({ role, participants }) => {
            const label = terms.roles.get(role ?? '')?.label
            return (
              <dd key={role ?? ''}>
                {label && <LocalText as="p" className={styles.role} text={label} />}
                <ul className={styles.chips}>
                  {participants.map((participant) => (
                    <li key={`${participant.kind} ${participant.id}`}>
                      <ParticipantChip terms={terms} participant={participant} />
                    </li>
                  ))}
                </ul>
              </dd>
            )
          })}
        </div>
      )}
      {hasVenue && (
        <div>
          <dt>{words.venue}</dt>
          <dd>
            <Venues terms={terms} event={event} />
          </dd>
        </div>
      )}
      {(event.date || event.dateNote) && (
        <div>
          <dt>{words.date}</dt>
          <dd>
            <DateKnowledge event={event} />
          </dd>
        </div>
      )}
      {event.applies && (
        <div>
          <dt>{words.applies}</dt>
          <dd>{dateInWords(event.applies, lang)}</dd>
        </div>
      )}
      {status && (
        <div>
          <dt>{words.status}</dt>
          <dd>
            <LocalText text={status.label} />
          </dd>
        </div>
      )}
      {sureness && (
        <div>
          <dt>{words.confidence}</dt>
          <dd>{confidence[sureness]}</dd>
        </div>
      )}
    </dl>
  )
}
