import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Terms } from '#/index/chronicle.ts'
import type { Participant } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { ParticipantChip } from './ParticipantChip.tsx'
import styles from './Participants.module.css'
import { groupParticipants } from './participant-groups.ts'

interface ParticipantsProps {
  readonly terms: Terms
  readonly participants: readonly Participant[]
}

/** Rows of the facts: those who took part, a row for each role. */
export function Participants({ terms, participants }: ParticipantsProps) {
  const words = useWords(EVENT_WORDS)
  return groupParticipants(participants).map(({ role, participants }, index) => {
    const label = terms.roles.get(role ?? '')?.label
    return (
      <div key={role ?? ''}>
        <dt>
          <span className={index > 0 && label ? 'visually-hidden' : undefined}>
            {words.participants}
          </span>
          {label && (
            <small className={styles.role}>
              <span className="visually-hidden">: </span>
              <LocalText text={label} />
            </small>
          )}
        </dt>
        <dd>
          <ul className={styles.chips}>
            {participants.map((participant) => (
              <li key={`${participant.kind} ${participant.id}`}>
                <ParticipantChip terms={terms} participant={participant} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )
  })
}
