import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Marks.module.css'
import { type StandingVenue, shownAt } from './standing.ts'

interface VenueMarkerProps {
  readonly venue: StandingVenue
  /** Of the only event there. */
  readonly eventId: string | null
  readonly isPointedAt: boolean
  readonly isReachable: boolean
  readonly isOpen: boolean
  readonly onActivate: (opener: HTMLElement) => void
}

const point = (id: string) => dispatch({ type: 'point', at: { kind: 'place', id } })
const leave = () => dispatch({ type: 'point', at: null })

/** A place of events: a button with their number. */
export function VenueMarker(props: VenueMarkerProps) {
  const { venue, eventId, isPointedAt, isReachable, isOpen, onActivate } = props
  const words = useWords(MAP_WORDS)
  const { id, total, others } = venue
  const shown = useApp((state) => shownAt(venue, selectWindow(state)))
  // Where the timeline shows none of its events, it says how many there are.
  const count = shown || total
  const isDimmed = shown === 0 && !venue.isSelected
  const name = others > 0 ? words.venues(venue.name, others, count) : words.venue(venue.name, count)
  const hidden = total - count
  const notes = [
    ...(isDimmed ? [words.outOfTime] : hidden > 0 ? [words.moreOutOfTime(hidden)] : []),
    ...(venue.seated.length > 0 ? [words.seatedHere.toLowerCase()] : []),
  ]
  return (
    <button
      type="button"
      className={styles.venue}
      tabIndex={isReachable ? undefined : -1}
      data-place-id={id}
      data-event-id={eventId ?? undefined}
      data-event-count={eventId === null ? total : undefined}
      data-look={venue.isSelected ? 'selected' : venue.isRelated ? 'related' : undefined}
      data-dimmed={isDimmed || undefined}
      data-pointed={isPointedAt || undefined}
      data-quiet={venue.isQuiet || undefined}
      aria-label={name}
      aria-description={notes.length > 0 ? notes.join('; ') : undefined}
      aria-current={venue.isCurrent ? 'true' : undefined}
      aria-expanded={eventId === null ? isOpen : undefined}
      onClick={({ currentTarget }) => onActivate(currentTarget)}
      onPointerEnter={() => point(id)}
      onPointerLeave={leave}
      onFocus={() => point(id)}
      onBlur={leave}
    >
      <span className={styles.disc}>{!venue.isQuiet && count}</span>
      {venue.seated.length > 0 && <span className={styles.seatSign} />}
    </button>
  )
}
