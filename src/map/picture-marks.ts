import { measureText } from '#/ui/measure-text.ts'
import { besideMark, placeLabels } from './label-layout.ts'
import { type PlacedMark, placeMarks } from './mark-layout.ts'
import type { Point } from './mercator.ts'
import type { VenueMark } from './scene.ts'

/** A venue in a still picture; lengths in the picture's own unit. */
export interface PictureMark {
  readonly venue: VenueMark
  readonly number: string | undefined
  readonly look: 'selected' | 'named' | 'quiet'
  readonly radius: number
  /** Middle of the mark. */
  readonly at: Point
  /** Where the place itself is, of a mark that had to make room; else null. */
  readonly from: Point | null
  /** Middle of its name; null: it is quiet, or there is no room. */
  readonly name: Point | null
}

/** Of marks. */
const RADIUS = { selected: 9, named: 7, quiet: 3 }
/** Of names; MapPicture.module.css has the same. */
const FONT = { size: 11, weight: 600 } as const
const LINE = 13

const lookOf = ({ isSelected, isQuiet }: VenueMark, number: string | undefined) =>
  isSelected ? 'selected' : isQuiet && number === undefined ? 'quiet' : 'named'

/** Round a number, or as its look has it. */
const radiusOf = (look: PictureMark['look'], number: string | undefined) =>
  number === undefined ? RADIUS[look] : Math.max(9, 4 + number.length * 3)

/**
 * Marks and names of a still picture, none upon another: what nobody speaks of gives way.
 * @param placed Venues, each with where it lies and, in a handout, the numbers of its steps.
 */
export function pictureMarks(
  placed: readonly {
    readonly venue: VenueMark
    readonly at: Point
    readonly number: string | undefined
  }[],
  [width, height]: Point,
): readonly PictureMark[] {
  const drafts = placed.map((entry) => {
    const look = lookOf(entry.venue, entry.number)
    return { ...entry, look, radius: radiusOf(look, entry.number) } as const
  })
  const loudest = drafts.toSorted((a, b) => b.radius - a.radius)
  const marks = new Map<string, PlacedMark>(
    placeMarks(
      loudest.map(({ venue: { id }, at, radius, look }) => ({
        id,
        at,
        radius,
        isAlone: look !== 'quiet',
      })),
    ).map((mark) => [mark.id, mark]),
  )
  const isInside = (size: number) => {
    const half = size / 2
    return ([x, y]: Point) =>
      x >= half && x <= width - half && y >= LINE / 2 && y <= height - LINE / 2
  }
  const names = placeLabels(
    loudest.flatMap(({ venue, look }) => {
      const mark = marks.get(venue.id)
      if (!mark || look === 'quiet') return []
      const size = measureText(venue.name, FONT.size, FONT.weight)
      const { best, others } = besideMark(mark, size, LINE)
      const [first, ...rest] = [best, ...others()].filter(isInside(size))
      if (!first) return []
      return [
        { id: venue.id, width: size, height: LINE, choice: { best: first, others: () => rest } },
      ]
    }),
    [...marks.values()].map(({ id, at, shift, radius }) => ({
      id,
      middle: [at[0] + shift[0], at[1] + shift[1]],
      width: 2 * radius,
      height: 2 * radius,
    })),
  )
  return drafts.flatMap(({ at, ...draft }) => {
    const mark = marks.get(draft.venue.id)
    if (!mark) return []
    const [dx, dy] = mark.shift
    const isMoved = dx !== 0 || dy !== 0
    return [
      {
        ...draft,
        at: [at[0] + dx, at[1] + dy] as const,
        from: isMoved ? at : null,
        name: names.get(draft.venue.id) ?? null,
      },
    ]
  })
}
