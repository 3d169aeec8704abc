import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { VenueName } from './VenueName.tsx'
import styles from './Venues.module.css'

interface VenuesProps {
  readonly terms: Terms
  readonly event: ChronicleEvent
}

/** Each place with what was done there; or why there is none. */
export function Venues({ terms, event }: VenuesProps) {
  const { venues, venueNote, date } = event
  return (
    <>
      {venues.length > 0 && (
        <ul className={styles.venues}>
          {venues.map((venue) => {
            const role = terms.roles.get(venue.role ?? '')
            return (
              <li key={`${venue.place} ${venue.role ?? ''}`}>
                <VenueName terms={terms} venue={venue} date={date} />
                {role && (
                  <>
                    {' — '}
                    <LocalText className={styles.role} text={role.label} />
                  </>
                )}
                {venue.note && <LocalText as="p" className={styles.note} text={venue.note} />}
              </li>
            )
          })}
        </ul>
      )}
      {venueNote && <LocalText as="p" className={styles.note} text={venueNote} />}
    </>
  )
}
