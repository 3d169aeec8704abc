import { type Box, overlaps, straddles } from './covers.ts'
import type { Point } from './mercator.ts'

/** CSS pixels: what may be aimed at is no smaller (WCAG 2.5.8). */
const LEAST_TARGET = 24

/** A mark or a name on the map: where it belongs in the world, where it is drawn. */
export interface Coverable {
  readonly id: string
  readonly at: Point
  readonly shift: Point
  /** Half its width and height. CSS pixels, all of them. */
  readonly half: Point
  /** Half of what is seen of it: a finger's target may reach under a panel, the mark may not. */
  readonly drawn: Point
  /**
   * Other shifts for a name, the best first; null: a mark. Half a name is none: it goes when the map's
   * edge cuts it, but it may also stand elsewhere. A mark goes when too little is left to aim at.
   */
  readonly others: (() => readonly Point[]) | null
}

/** How the map lies under its panels; CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** From the map's left and top. */
  readonly covers: readonly Box[]
  /** The map's left top corner in the world. */
  readonly corner: Point
}

export interface Standing {
  /** Ids of what lies behind a panel. */
  readonly hidden: ReadonlySet<string>
  /** Shifts of names that stand elsewhere for it, by id. */
  readonly moved: ReadonlyMap<string, Point>
}

function boxOf(at: Point, shift: Point, half: Point, { corner }: Room): Box {
  const [x, y] = [at[0] + shift[0] - corner[0], at[1] + shift[1] - corner[1]]
  return { left: x - half[0], top: y - half[1], right: x + half[0], bottom: y + half[1] }
}

/** Cut by the frame's edge so that what is left of it is too small a target. */
function isSliver(box: Box, frame: Box): boolean {
  const isCut = (from: number, to: number, least: number, most: number) =>
    Math.min(to, most) - Math.max(from, least) < Math.min(LEAST_TARGET, to - from)
  return (
    overlaps(box, frame) &&
    (isCut(box.left, box.right, frame.left, frame.right) ||
      isCut(box.top, box.bottom, frame.top, frame.bottom))
  )
}

/** @param things Those earlier have the better right. */
export function standClear(things: readonly Coverable[], room: Room): Standing {
  const frame = { left: 0, top: 0, right: room.width, bottom: room.height }
  const isCovered = (box: Box) => room.covers.some((cover) => overlaps(box, cover))
  const targetOf = ({ at, half }: Coverable, shift: Point) => boxOf(at, shift, half, room)
  const isBad = (thing: Coverable, shift: Point) => {
    const target = targetOf(thing, shift)
    return (
      isCovered(boxOf(thing.at, shift, thing.drawn, room)) ||
      (thing.others === null ? isSliver(target, frame) : straddles(target, frame))
    )
  }
  const bad = things.filter((thing) => isBad(thing, thing.shift))
  const taken = things
    .filter((thing) => !isBad(thing, thing.shift))
    .map((thing) => targetOf(thing, thing.shift))
  const hidden = new Set<string>()
  const moved = new Map<string, Point>()
  for (const thing of bad) {
    const shift = thing.others?.().find((other) => {
      const box = targetOf(thing, other)
      return (
        overlaps(box, frame) &&
        !isBad(thing, other) &&
        taken.every((there) => !overlaps(box, there))
      )
    })
    if (!shift) {
      hidden.add(thing.id)
      continue
    }
    moved.set(thing.id, shift)
    taken.push(targetOf(thing, shift))
  }
  return { hidden, moved }
}
