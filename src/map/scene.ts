import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import type { Place } from '#/model/dataset.ts'
import type { Day } from '#/model/day.ts'
import type { Bounds } from '#/model/geography.ts'
import type { Group } from '#/model/group.ts'
import type { Lang } from '#/model/lang.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'
import type { AsOf } from '#/model/view.ts'
import { type Legend, legendOf } from './legend.ts'
import { type RelationLine, relationLinesOf } from './relation-lines.ts'
import { type Seated, seatsOf } from './seats.ts'
import { dayShown, type Shading, shadingOf } from './shading.ts'
import { type MapTarget, targetOf } from './target.ts'
import { type Venue, venuesOf } from './venues.ts'

/** What of the app's state the map is made from. */
export interface SceneSource {
  readonly chronicle: Chronicle
  readonly matched: Matched
  readonly selected: Row | null
  readonly group: Group | null
  readonly asOf: AsOf
  readonly bbox: Bounds | null
  readonly lang: Lang
  /** On a wall: ids of the only events to be named, the rest and all seats being quiet. */
  readonly named?: readonly string[] | null
}

/** A venue with all that its marker says. */
export interface VenueMark extends Venue {
  readonly id: string
  readonly name: string
  /** At the other end of one of the selected event's lines. */
  readonly isRelated: boolean
  /** On a wall: there, but not spoken of. */
  readonly isQuiet: boolean
  readonly seated: readonly Seated[]
}

/** A seat where nothing happened that is shown. */
export interface SeatMark {
  readonly id: string
  readonly place: Place
  readonly name: string
  readonly seated: readonly Seated[]
}

export interface MapScene {
  /** Few names and no seats: it is read from the back of a hall. */
  readonly isWall: boolean
  /** The day that memberships and names of places are shown of. */
  readonly day: Day
  readonly venues: readonly VenueMark[]
  readonly seats: readonly SeatMark[]
  readonly lines: readonly RelationLine[]
  readonly shading: Shading | null
  readonly legend: Legend | null
  readonly target: MapTarget
}

/** All that the map draws, in degrees and ids; nothing of pixels or of the timeline. Pure. */
export function makeMapScene(source: SceneSource): MapScene {
  const { chronicle, matched, selected, group, asOf, bbox, lang, named } = source
  const day = dayShown(asOf)
  const nameOf = (place: Place) => textIn(placeNameOn(place, day), lang)
  const seats = seatsOf(chronicle.dataset)
  const told = named?.flatMap((id) => chronicle.rowOf(id) ?? []) ?? null
  const spokenOf = told && new Set(told)
  const lines = selected === null ? [] : relationLinesOf(chronicle, selected, matched)
  const related = new Set(lines.map(({ to }) => to))

  const venues = venuesOf(chronicle, matched, selected).map((venue) => ({
    ...venue,
    id: venue.place.id,
    name: nameOf(venue.place),
    isRelated: related.has(venue.place),
    isQuiet: spokenOf !== null && !venue.isSelected && !venue.rows.some((row) => spokenOf.has(row)),
    seated: spokenOf ? [] : (seats.get(venue.place.id) ?? []),
  }))
  const marked = new Set(venues.map(({ id }) => id))
  const seatMarks = [...seats].flatMap(([id, seated]) => {
    const place = chronicle.terms.places.get(id)
    return place && !marked.has(id) && !spokenOf ? [{ id, place, name: nameOf(place), seated }] : []
  })
  const shading = group && shadingOf(group, asOf)
  return {
    isWall: spokenOf !== null,
    day,
    venues,
    seats: seatMarks,
    lines,
    shading,
    legend: shading && legendOf(shading),
    target: targetOf(
      chronicle,
      bbox,
      selected,
      [...related].map(({ coordinates }) => coordinates),
      [...venues, ...seatMarks].map(({ place }) => place.coordinates),
      told,
    ),
  }
}
