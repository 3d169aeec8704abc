import type { Size } from './use-size.ts'

/** In rem: the axis; the names of the lanes; a lane's shape alone; a gutter with counts. */
const AXIS = 2.25
const HEADS = 8.5
const SHAPES = 2
export const GUTTER = 2
/** The column of what has no date, and how wide all must be for it; as in Timeline.module.css. */
const SHELF = 14
const NARROW = 60
/** On a wall nothing stands beside the plot. */
const WALL_GUTTER = 1.5
/** What the folded shelf's button and the label before it take of the axis. */
const FOLDED = 7

/** How the timeline's box is shared between names, plot, gutters and shelf. CSS pixels. */
export interface PlotFrame {
  /** Names and shelf give way to the plot. */
  readonly isNarrow: boolean
  /** Of all but the shelf. */
  readonly boxWidth: number
  /** Where the plot begins. */
  readonly left: number
  readonly top: number
  /** Of the plot, without axis, names and gutters. */
  readonly width: number
  readonly height: number
  /** Room for the names of lanes beside their shapes. */
  readonly wordsWidth: number
  /** Labels of the axis that begin beyond this lie under the button of the folded shelf. */
  readonly labelsEnd: number
}

/**
 * @param size Of the whole timeline.
 * @param hasShelf Whether there is anything without a date.
 * @param isWall Whether it is read from the back of a hall: then there are no names of lanes.
 */
export function plotFrame(
  { width: whole, height, rem }: Size,
  hasShelf: boolean,
  isWall = false,
): PlotFrame {
  const isNarrow = !isWall && whole < NARROW * rem
  const boxWidth = isNarrow || !hasShelf ? whole : whole - SHELF * rem
  const top = AXIS * rem
  const left = isWall ? WALL_GUTTER * rem : ((isNarrow ? SHAPES : HEADS) + GUTTER) * rem
  const width = Math.max(boxWidth - left - (isWall ? WALL_GUTTER : GUTTER) * rem, 1)
  return {
    isNarrow,
    boxWidth,
    left,
    top,
    width,
    height: Math.max(height - top, rem),
    wordsWidth: isNarrow ? 0 : (HEADS - 1.5) * rem,
    labelsEnd: isNarrow && hasShelf ? width - FOLDED * rem : width,
  }
}
