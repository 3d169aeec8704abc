import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent, Venue } from '#/model/chronicle-event.ts'
import { PlaceName } from '#/ui/PlaceName.tsx'

interface VenueNameProps {
  readonly terms: Terms
  readonly venue: Venue
  readonly date: ChronicleEvent['date']
}

/** «Ереван, Армения», with how sure it is where that is not confirmed. */
export function VenueName({ terms, venue, date }: VenueNameProps) {
  const place = terms.places.get(venue.place)
  if (!place) return null
  const state = terms.states.get(place.state ?? '')
  return <PlaceName place={place} date={date} state={state} certainty={venue.certainty} />
}
