import { type Gaps, type Item, type Packing, packLane } from './lane-packing.ts'

/** A row more may gain nothing where two more do. */
const LOOK_AHEAD = 3

interface Share {
  rows: number
  packing: Packing
}

interface Gain {
  readonly share: Share
  readonly wider: Share
  /** How much less is lost for each row more. */
  readonly perRow: number
}

/** What a lane would gain most by, row for row, of as many more as are free. */
function gainOf(items: readonly Item[], share: Share, free: number, gaps: Gaps): Gain | null {
  let best: Gain | null = null
  for (let more = 1; more <= Math.min(LOOK_AHEAD, free); more += 1) {
    const packing = packLane(items, share.rows + more, gaps)
    const perRow = (share.packing.loss - packing.loss) / more
    if (perRow > (best?.perRow ?? 0)) {
      best = { share, wider: { rows: share.rows + more, packing }, perRow }
    }
  }
  return best
}

/**
 * Shares the sub-rows that there is room for among the lanes: one each, the rest to whichever gains
 * most by them, as long as any gains.
 */
export function shareRows(
  lanes: readonly (readonly Item[])[],
  rows: number,
  gaps: Gaps,
): readonly Readonly<Share>[] {
  const shares = lanes.map((items): Share => ({ rows: 1, packing: packLane(items, 1, gaps) }))
  for (let free = rows - lanes.length; free > 0; ) {
    const gains = shares.flatMap(
      (share, lane) => gainOf(lanes[lane] ?? [], share, free, gaps) ?? [],
    )
    const [best] = gains.sort((a, b) => b.perRow - a.perRow)
    if (!best) break
    free -= best.wider.rows - best.share.rows
    Object.assign(best.share, best.wider)
  }
  return shares
}
