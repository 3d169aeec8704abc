import type { Chronicle } from '#/index/chronicle.ts'
import type { Position } from '#/model/geography.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Anchor } from './Anchor.tsx'
import type { OpenedPlace } from './PlacePopover.tsx'
import { selectPointedPlaces } from './pointed-places.ts'
import { SeatMarker } from './SeatMarker.tsx'
import { onlyEventOf, type StandingSeat, type StandingVenue } from './standing.ts'
import { VenueMarker } from './VenueMarker.tsx'

interface MarksProps {
  readonly chronicle: Chronicle
  readonly venues: readonly StandingVenue[]
  readonly seats: readonly StandingSeat[]
  /** Whether it is in sight: nothing else takes focus. */
  readonly isReachable: (position: Position) => boolean
  /** Place id of the open popover. */
  readonly opened: string | null
  readonly onOpen: (place: OpenedPlace, opener: HTMLElement) => void
}

/** Above the rest: the selected event's venue, then what relates to it. CSS pixels of Leaflet's order. */
const RAISE = { selected: 20_000, related: 10_000, plain: 5_000, seat: 0 }

const raiseOf = ({ isSelected, isRelated }: StandingVenue) =>
  isSelected ? RAISE.selected : isRelated ? RAISE.related : RAISE.plain

/** The buttons on the map: venues of events, seats of bodies. */
export function Marks(props: MarksProps) {
  const { chronicle, venues, seats, isReachable, opened, onOpen } = props
  const pointed = useApp(selectPointedPlaces)
  return (
    <>
      {venues.map((venue) => {
        const { id, place, mark, name, rows, seated } = venue
        const eventId = onlyEventOf(chronicle, venue)
        const open = (opener: HTMLElement) => {
          if (eventId !== null) dispatch({ type: 'select', event: eventId })
          else onOpen({ id, name, position: place.coordinates, rows, seated }, opener)
        }
        return (
          <Anchor key={id} position={place.coordinates} raise={raiseOf(venue)} shift={mark.shift}>
            <VenueMarker
              venue={venue}
              eventId={eventId}
              isPointedAt={pointed.includes(id)}
              isReachable={isReachable(place.coordinates)}
              isOpen={opened === id}
              onActivate={open}
            />
          </Anchor>
        )
      })}
      {seats.map(({ id, place, mark, name, seated }) => (
        <Anchor
          key={`seat ${id}`}
          position={place.coordinates}
          raise={RAISE.seat}
          shift={mark.shift}
        >
          <SeatMarker
            name={name}
            isReachable={isReachable(place.coordinates)}
            isOpen={opened === id}
            onActivate={(opener) =>
              onOpen({ id, name, position: place.coordinates, rows: [], seated }, opener)
            }
          />
        </Anchor>
      ))}
    </>
  )
}
