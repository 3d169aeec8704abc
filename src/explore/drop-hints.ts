import type { Chronicle } from '#/index/chronicle.ts'
import { matchEvents } from '#/index/match.ts'
import type { Filter } from '#/model/view.ts'
import type { Narrowing } from './narrowings.ts'

/** A condition whose dropping would show something again. */
export interface DropHint extends Narrowing {
  /** How many events would be shown. */
  readonly count: number
}

/** More than this many ways out are no help. */
const MOST = 3

/** Which single condition to drop where nothing matches: first what gives the most. */
export function dropHints(
  chronicle: Chronicle,
  filter: Filter,
  narrowings: readonly Narrowing[],
): readonly DropHint[] {
  return narrowings
    .map((narrowing) => ({
      ...narrowing,
      count: matchEvents(chronicle, { ...filter, ...narrowing.without }).count,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}
