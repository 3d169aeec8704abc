import type { Mode, Part } from '#/model/view.ts'

/** What is shown: `show` as in the address, empty for all that fits. */
export interface Shown {
  readonly mode: Mode
  readonly show: readonly Part[]
}

const between = (least: number, wish: number, most: number) => Math.min(Math.max(wish, least), most)

/** Under the rest, or what it wants beside it. */
const LIST = 22
/** A list with nothing above it is all that there is to read. */
const LIST_ALONE = 32
/** From this width on the list stands beside the rest and takes no height of its own. */
export const LIST_BESIDE = 60
/** The whole app in a frame: as high as its layouts are at home, by width. */
const TALLEST = 42
const WHOLE = [
  { below: 40, height: TALLEST },
  { below: 60, height: 32 },
]

/**
 * Of the compact face, in rem; shares as in EmbedFace.module.css and EmbedCaption.module.css. `show`
 * as in the address; empty: all but a list, which comes in only where there is room to spare.
 */
export function embedHeight(show: readonly string[], width: number): number {
  const has = (part: Part) => (show.length > 0 ? show.includes(part) : part !== 'list')
  let height = 0
  if (has('map')) height += between(11, width * 0.375, 30)
  if (has('caption')) height += width < 16 ? 6.75 : width < 36 ? 4.25 : 3.25
  if (has('timeline')) height += between(9.5, width * 0.2, 15)
  if (!has('list')) return height
  if (height === 0) return LIST_ALONE
  return width < LIST_BESIDE ? height + LIST : Math.max(height, LIST)
}

/** The same in CSS pixels, whole. `width` in CSS pixels, `rem` those of 1 rem. */
export const embedPixels = (show: readonly string[], width: number, rem: number): number =>
  Math.ceil(embedHeight(show, width / rem) * rem)

/**
 * The height that what is shown needs in a frame of this width; all in CSS pixels. Of the width
 * alone, never of the frame's own height: a host that follows it comes to rest at once.
 */
export function neededPixels({ mode, show }: Shown, width: number, rem: number): number {
  if (mode === 'embed') return embedPixels(show, width, rem)
  const fitting = WHOLE.find(({ below }) => width < below * rem)
  return Math.ceil((fitting?.height ?? TALLEST) * rem)
}

/** How the page's text grows on walls, as in src/app/page.css: 16 px at 1440, 20 px at 1920. */
export const remIn = (width: number, medium: number): number =>
  between(medium, medium + (width - 90 * medium) / 120, medium * 1.25)
