import type { Map as LeafletMap } from 'leaflet'
import { type CSSProperties, useEffect, useState } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Position } from '#/model/geography.ts'
import { textIn } from '#/model/text.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { EventList } from './EventList.tsx'
import { toLatLng } from './lat-lng.ts'
import type { Point } from './mercator.ts'
import styles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import { type PopoverPlace, placePopover } from './popover-place.ts'
import { SeatedList } from './SeatedList.tsx'
import type { Seated } from './seats.ts'

/** What a marker opens. */
export interface OpenedPlace {
  /** Place id. */
  readonly id: string
  readonly name: string
  readonly position: Position
  readonly rows: readonly Row[]
  readonly seated: readonly Seated[]
}

interface PlacePopoverProps {
  readonly map: LeafletMap
  readonly rem: number
  readonly chronicle: Chronicle
  readonly place: OpenedPlace
  readonly opener: HTMLElement
  readonly onClose: () => void
}

const pointOf = (map: LeafletMap, position: Position): Point => {
  const { x, y } = map.latLngToContainerPoint(toLatLng(position))
  return [x, y]
}

/** Where a position is in the map's box, followed while the map moves. */
function usePinned(map: LeafletMap, position: Position): Point {
  const [point, setPoint] = useState(() => pointOf(map, position))
  useEffect(
    function followMap() {
      const follow = () => setPoint(pointOf(map, position))
      follow()
      map.on('move zoom resize', follow)
      return () => {
        map.off('move zoom resize', follow)
      }
    },
    [map, position],
  )
  return point
}

function styleOf(place: PopoverPlace): CSSProperties {
  if (place.kind === 'over') return { inset: '0.25rem' }
  const { kind, ...style } = place
  return style
}

/** What happened at a place and who has a seat there, beside its marker. */
export function PlacePopover({ map, rem, chronicle, place, opener, onClose }: PlacePopoverProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const point = usePinned(map, place.position)
  const { x: width, y: height } = map.getSize()
  const { id, name, rows, seated } = place

  /** All that happened there, in time: the rest steps back, and a chip frees it again. */
  const showInTime = () => {
    onClose()
    dispatch({ type: 'narrow', filter: { places: [id] } })
    dispatch({ type: 'see-whole-time' })
  }
  const noteOf = (row: Row) => {
    const venue = chronicle.eventAt(row).venues.find((candidate) => candidate.place === id)
    const role = chronicle.terms.roles.get(venue?.role ?? '')
    const isDoubtful = venue && venue.certainty !== 'confirmed'
    return [
      role ? textIn(role.label, lang) : '',
      isDoubtful ? TERM_WORDS[lang].certainty[venue.certainty] : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }

  return (
    <Popover
      title={rows.length > 0 ? words.eventsAt(name) : words.seatsAt(name)}
      opener={opener}
      onClose={onClose}
      style={styleOf(placePopover(point, { width, height }, rem))}
    >
      {rows.length > 0 && (
        <>
          <EventList chronicle={chronicle} rows={rows} noteOf={noteOf} onSelect={onClose} />
          <Button className={styles.narrow ?? ''} onClick={showInTime}>
            {words.onlyPlace(name)}
          </Button>
        </>
      )}
      <SeatedList seated={seated} />
    </Popover>
  )
}
