import type { ChronicleEvent } from '#/model/chronicle-event.ts'

/**
 * Whether the places need a row of their own: where there is more to say of them than the headline
 * holds, which has room for the role of one.
 */
export const hasVenueRow = ({ venues, venueNote }: ChronicleEvent): boolean =>
  venueNote !== undefined ||
  venues.some(({ note }) => note !== undefined) ||
  (venues.length > 1 && venues.some(({ role }) => role !== undefined))
