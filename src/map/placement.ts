import type { State } from '#/model/dataset.ts'
import type { Position } from '#/model/geography.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { besideMark, type LabelToPlace, placeLabels } from './label-layout.ts'
import { type PlacedMark, placeMarks } from './mark-layout.ts'
import { type Point, project } from './mercator.ts'
import type { MapScene } from './scene.ts'
import { placesInState } from './state-name-places.ts'
import type { StateShape } from './state-shapes.ts'

/** How large things are drawn; CSS pixels. */
export interface Metrics {
  readonly rem: number
  /** Side of a marker's target, in rem. */
  readonly target: number
  /** Width of a name, CSS pixels. */
  readonly measure: (text: string, look: LabelLook) => number
}

export type LabelLook = 'venue' | 'seat' | 'focus' | 'member' | 'other'

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly look: LabelLook
  /** The point it hangs on, and its middle from there in CSS pixels. */
  readonly position: Position
  readonly shift: Point
  /** Where its anchor lies in the world at this zoom, and half its size; CSS pixels. */
  readonly at: Point
  readonly half: Point
  /** Other shifts for it, the best first. */
  readonly others: () => readonly Point[]
  /** Id of the place whose name it is; null for a state's. */
  readonly place: string | null
  /** Of a state that the dataset knows: its name can be pressed. */
  readonly state: string | null
}

export interface Placement {
  readonly marks: readonly PlacedMark[]
  readonly labels: readonly PlacedLabel[]
}

/** A seat's target, in rem: 24 px, the least that may be aimed at. */
export const SEAT_TARGET = 1.5
/** The target of a mark that nobody speaks of on a wall, in rem; Marks.module.css has the same. */
const QUIET_SIZE = 1.5
/** What is drawn of a venue within its target, in rem; Marks.module.css has the same. */
export const DISC = 1.75
/** How much larger the selected venue is, in rem. */
export const SELECTED_EXTRA = 0.5
/** A name may be wider than its state by so much: the story's own states matter more. */
const LEAST_SHARE = { known: 0.5, other: 0.85 }
/**
 * The states that the story is about first: a city's name may stand beside their land, theirs may
 * not. Seats after the states: a small sign tells of itself when asked, a shaded land does not.
 */
const RANKS: readonly LabelLook[] = ['focus', 'venue', 'member', 'seat', 'other']

/** Id of the name of a place. */
const nameOf = (place: string) => `place ${place}`

interface Wanted extends LabelToPlace {
  readonly label: Omit<PlacedLabel, 'shift' | 'others' | 'at' | 'half'>
  readonly anchor: Point
}

function marksOf(scene: MapScene, zoom: number, { rem, target }: Metrics): readonly PlacedMark[] {
  const rank = (venue: MapScene['venues'][number]) =>
    Number(venue.isCurrent) * 4 + Number(venue.isSelected) * 2 + Number(venue.isRelated)
  const venues = scene.venues.toSorted(
    (a, b) => rank(b) - rank(a) || b.matched.length - a.matched.length,
  )
  return placeMarks([
    ...venues.map(({ id, place, isSelected, isQuiet }) => ({
      id,
      at: project(place.coordinates, zoom),
      radius: isQuiet
        ? (QUIET_SIZE * rem) / 2
        : ((target + (isSelected ? SELECTED_EXTRA : 0)) * rem) / 2,
      isAlone: isSelected,
    })),
    ...scene.seats.map(({ id, place }) => ({
      id,
      at: project(place.coordinates, zoom),
      radius: (Math.min(target, SEAT_TARGET) * rem) / 2,
      isAlone: false,
    })),
  ])
}

function placeNames(
  scene: MapScene,
  marks: readonly PlacedMark[],
  { rem, measure }: Metrics,
): readonly Wanted[] {
  const venues = new Map(scene.venues.map((venue) => [venue.id, venue]))
  const seats = new Map(scene.seats.map((seat) => [seat.id, seat]))
  return marks.flatMap((mark): Wanted[] => {
    const venue = venues.get(mark.id)
    const shown = venue ?? seats.get(mark.id)
    if (!shown || venue?.isQuiet) return []
    const look = venue ? 'venue' : 'seat'
    const width = measure(shown.name, look)
    const height = 1.25 * rem
    return [
      {
        id: nameOf(mark.id),
        width,
        height,
        choice: besideMark(mark, width, height),
        anchor: mark.at,
        label: {
          id: nameOf(mark.id),
          text: shown.name,
          look,
          position: shown.place.coordinates,
          place: mark.id,
          state: null,
        },
      },
    ]
  })
}

function stateNames(
  shapes: readonly StateShape[],
  states: ReadonlyMap<string, State>,
  scene: MapScene,
  zoom: number,
  lang: Lang,
  { rem, measure }: Metrics,
): readonly Wanted[] {
  const isWall = scene.isWall
  return shapes.flatMap((shape): Wanted[] => {
    const known = shape.id === null ? undefined : states.get(shape.id)
    const text = known ? textIn(known.label, lang) : shape.name?.[lang]
    if (!text || !shape.label || (isWall && !known?.focus)) return []
    const isShaded = shape.id !== null && scene.shading?.byState.has(shape.id)
    const look = known?.focus ? 'focus' : isShaded || known ? 'member' : 'other'
    const width = measure(text, look)
    const room = (shape.label.width / 360) * 256 * 2 ** zoom
    if (room < width * (known ? LEAST_SHARE.known : LEAST_SHARE.other)) return []
    const anchor = project(shape.label.at, zoom)
    const id = `state ${shape.id ?? text}`
    return [
      {
        id,
        width,
        // The name of a known state is a button, as high as one has to be.
        height: (known ? 1.5 : 1.1) * rem,
        choice: known
          ? placesInState(shape, anchor, zoom, [width, 1.25 * rem])
          : { best: anchor, others: () => [] },
        anchor,
        label: {
          id,
          text,
          look,
          position: shape.label.at,
          place: null,
          state: known ? known.id : null,
        },
      },
    ]
  })
}

/**
 * Where marks and names stand at a zoom. Depends on nothing that moves with the map, so that
 * nothing jumps while it is dragged.
 */
export function makePlacement(
  scene: MapScene,
  shapes: readonly StateShape[],
  states: ReadonlyMap<string, State>,
  zoom: number,
  lang: Lang,
  metrics: Metrics,
): Placement {
  const marks = marksOf(scene, zoom, metrics)
  const wanted = [
    ...placeNames(scene, marks, metrics),
    ...stateNames(shapes, states, scene, zoom, lang, metrics),
  ].sort((a, b) => RANKS.indexOf(a.label.look) - RANKS.indexOf(b.label.look))
  const inTheWay = marks.map(({ id, at, shift, radius }) => ({
    id: nameOf(id),
    middle: [at[0] + shift[0], at[1] + shift[1]] as const,
    width: radius * 2,
    height: radius * 2,
  }))
  const middles = placeLabels(wanted, inTheWay)
  return {
    marks,
    labels: wanted.flatMap(({ id, anchor, label, choice, width, height }) => {
      const middle = middles.get(id)
      if (!middle) return []
      const from = ([x, y]: Point): Point => [x - anchor[0], y - anchor[1]]
      const others = () =>
        [choice.best, ...choice.others()].filter((other) => other !== middle).map(from)
      const half: Point = [width / 2, height / 2]
      return [{ ...label, shift: from(middle), others, at: anchor, half }]
    }),
  }
}
