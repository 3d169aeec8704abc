/** A part of the list in sight: px from its top, with what is kept ready on either side. */
export interface Sight {
  readonly top: number
  readonly bottom: number
}

/** What stands in the document: a block, or empty room (px) for those left out. */
export type Piece =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'room'; readonly height: number; readonly before: number }

/**
 * Which blocks to draw, and how much room to leave for the others.
 * @param heights of all blocks, px: measured, or estimated while not yet drawn
 * @param kept indexes of blocks that stand wherever they are: with the focus, with the selection
 */
export function placeBlocks(
  heights: readonly number[],
  sight: Sight,
  kept: ReadonlySet<number>,
): readonly Piece[] {
  const pieces: Piece[] = []
  let room = 0
  let top = 0
  heights.forEach((height, index) => {
    const isNear = top < sight.bottom && top + height > sight.top
    if (isNear || kept.has(index)) {
      if (room > 0) pieces.push({ kind: 'room', height: room, before: index })
      room = 0
      pieces.push({ kind: 'block', index })
    } else {
      room += height
    }
    top += height
  })
  if (room > 0) pieces.push({ kind: 'room', height: room, before: heights.length })
  return pieces
}
