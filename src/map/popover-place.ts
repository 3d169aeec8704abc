import type { Point } from './mercator.ts'

/** Where a popover stands in the map's box; CSS pixels from its edges. */
export type PopoverPlace =
  | {
      readonly kind: 'beside'
      readonly left: number
      readonly top: number
      readonly width: number
      readonly maxHeight: number
    }
  | {
      readonly kind: 'above'
      readonly left: number
      readonly bottom: number
      readonly width: number
      readonly maxHeight: number
    }
  /** No room beside its mark: it takes the whole map. */
  | { readonly kind: 'over' }

/** In rem. */
const WIDTH = 20
const EDGE = 0.5
/** From the mark's middle. */
const AWAY = 1.5
/** Three entries and the title: less is no list. */
const LEAST_HEIGHT = 11

/** Below or above its mark, whichever has more room, and within the map. */
export function placePopover(
  [x, y]: Point,
  size: { readonly width: number; readonly height: number },
  rem: number,
): PopoverPlace {
  const edge = EDGE * rem
  const width = Math.min(WIDTH * rem, size.width - 2 * edge)
  const left = Math.max(edge, Math.min(x - width / 2, size.width - width - edge))
  const held = Math.max(0, Math.min(y, size.height))
  const above = held - AWAY * rem - edge
  const below = size.height - held - AWAY * rem - edge
  if (Math.max(above, below) < LEAST_HEIGHT * rem) return { kind: 'over' }
  return below >= above
    ? { kind: 'beside', left, top: held + AWAY * rem, width, maxHeight: below }
    : { kind: 'above', left, bottom: size.height - held + AWAY * rem, width, maxHeight: above }
}
