import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { type Bounds, boundsOf, type Position } from '#/model/geography.ts'
import { placesOf } from './venues.ts'

/**
 * What the map is to show. `wish`: exactly that part, by a person or a link; `event`: what belongs
 * to the selected event or to a lecture's events, clear of what covers the map; `home`: the dataset
 * as a whole.
 */
export interface MapTarget {
  readonly kind: 'wish' | 'event' | 'home'
  readonly bounds: Bounds
  readonly maxZoom: number
  /** What must not lie behind a panel: first of all the selected event's own venues. */
  readonly vital: readonly Position[]
  /** The same and what lines lead to from there. */
  readonly linked: readonly Position[]
  /** What had better not: all that the bounds are made from. */
  readonly points: readonly Position[]
  /** All that is marked: what of it is not meant had better be in sight whole or not at all. */
  readonly marked: readonly Position[]
}

/** Neighbours and their names still show. */
const CLOSEST = 6
/** One place alone says nothing of where it is. */
const CLOSEST_TO_ONE = 5
/** Closest that a person may go, and a link ask for. */
export const MAX_ZOOM = 10
/** Where a dataset says nothing at all of places: most of the inhabited world. */
const WORLD: Bounds = [-130, -45, 150, 70]

/** East is made greater than west, so that a box across the antimeridian can be drawn. */
const unrolled = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  west > east ? east + 360 : east,
  north,
]

export function homeOf({ dataset }: Chronicle): MapTarget {
  const places = boundsOf(dataset.places.map(({ coordinates }) => coordinates))
  return {
    kind: 'home',
    bounds: unrolled(dataset.view.bbox ?? places ?? WORLD),
    maxZoom: CLOSEST,
    vital: [],
    linked: [],
    points: [],
    marked: [],
  }
}

/** Where the states of an event's participants have their seats. */
function seatsOfStates({ eventAt, terms }: Chronicle, row: Row): readonly Position[] {
  return eventAt(row).participants.flatMap(({ kind, id }) => {
    const seat = kind === 'state' ? terms.states.get(id)?.seat : undefined
    const place = terms.places.get(seat ?? '')
    return place ? [place.coordinates] : []
  })
}

/**
 * What a lecture looks at where a step names no place: the places that it speaks of and the seats
 * of the dataset's own states, of those that the dataset's own part of the map holds.
 */
function tellingOf(chronicle: Chronicle, told: readonly Row[]): MapTarget {
  const home = homeOf(chronicle)
  const [west, south, east, north] = home.bounds
  const { places, states } = chronicle.terms
  const seats = [...states.values()].flatMap(({ focus, seat }) =>
    focus ? (places.get(seat ?? '') ?? []) : [],
  )
  const points = [...seats, ...told.flatMap((row) => placesOf(chronicle, row))]
    .map(({ coordinates }) => coordinates)
    .filter(([x, y]) => west <= x && x <= east && south <= y && y <= north)
  return points.length > 0
    ? { ...home, kind: 'event', vital: points, linked: points, points }
    : home
}

/**
 * @param related Places at the other ends of the selected event's lines.
 * @param marked Of all marks.
 * @param told What a lecture names; null outside of one.
 */
export function targetOf(
  chronicle: Chronicle,
  wish: Bounds | null,
  selected: Row | null,
  related: readonly Position[],
  marked: readonly Position[],
  told: readonly Row[] | null,
): MapTarget {
  if (wish) {
    const vital =
      selected === null ? [] : placesOf(chronicle, selected).map(({ coordinates }) => coordinates)
    const rest = { vital, linked: vital, points: [], marked: [] }
    return { kind: 'wish', bounds: unrolled(wish), maxZoom: MAX_ZOOM, ...rest }
  }
  const whole = () => (told ? tellingOf(chronicle, told) : homeOf(chronicle))
  if (selected === null) return whole()
  const vital = placesOf(chronicle, selected).map(({ coordinates }) => coordinates)
  // Steps that name no place look alike: only the words change.
  if (told && vital.length === 0) return whole()
  const linked = [...vital, ...related]
  const points = [...linked, ...seatsOfStates(chronicle, selected)]
  const bounds = boundsOf(points)
  if (!bounds) return whole()
  const isOnePoint = bounds[0] === bounds[2] && bounds[1] === bounds[3]
  const maxZoom = isOnePoint ? CLOSEST_TO_ONE : CLOSEST
  return { kind: 'event', bounds, maxZoom, vital, linked, points, marked }
}

/** Whether two boxes differ by less than an eye would see: a hundredth of their size. */
export function isNear(a: Bounds, b: Bounds): boolean {
  const [width, height] = [a[2] - a[0], a[3] - a[1]]
  return a.every((edge, index) => {
    const size = index % 2 === 0 ? width : height
    return Math.abs(edge - (b[index] ?? 0)) <= size / 100
  })
}
