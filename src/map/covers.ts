/** A box on the page, CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How much of each side of the map is to be kept free, CSS pixels. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const NO_INSETS: Insets = { left: 0, top: 0, right: 0, bottom: 0 }
export const SIDES = ['left', 'top', 'right', 'bottom'] as const
/** At least this share of width and of height stays for what is to be shown. */
const LEAST_ROOM = 0.6

/** What a cover takes from each side if it is cleared by that side, CSS pixels. */
function costs(map: Box, cover: Box): Insets {
  return {
    left: cover.right - map.left,
    top: cover.bottom - map.top,
    right: map.right - cover.left,
    bottom: map.bottom - cover.top,
  }
}

export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Neither wholly inside nor wholly outside the frame. */
export const straddles = (box: Box, frame: Box) =>
  overlaps(box, frame) &&
  (box.left < frame.left ||
    box.top < frame.top ||
    box.right > frame.right ||
    box.bottom > frame.bottom)

/**
 * The room that panels leave: each that covers part of the map is cleared by the side where that
 * costs the least area. Where they leave hardly any, all give way in proportion.
 */
export function insetsOf(map: Box, covers: readonly Box[]): Insets {
  const [width, height] = [map.right - map.left, map.bottom - map.top]
  const insets = { ...NO_INSETS }
  for (const cover of covers) {
    const isEmpty = cover.left >= cover.right || cover.top >= cover.bottom
    if (isEmpty || !overlaps(map, cover)) continue
    const cost = costs(map, cover)
    const area = (side: keyof Insets) =>
      Math.max(0, cost[side] - insets[side]) *
      (side === 'left' || side === 'right' ? height : width)
    const side = [...SIDES].sort((a, b) => area(a) - area(b))[0] ?? 'bottom'
    insets[side] = Math.max(insets[side], cost[side])
  }
  return held(insets, width, height)
}

function held(insets: Insets, width: number, height: number): Insets {
  const shrink = (sum: number, size: number) => {
    const most = size * (1 - LEAST_ROOM)
    return sum > most ? most / sum : 1
  }
  const across = shrink(insets.left + insets.right, width)
  const down = shrink(insets.top + insets.bottom, height)
  return {
    left: insets.left * across,
    right: insets.right * across,
    top: insets.top * down,
    bottom: insets.bottom * down,
  }
}
