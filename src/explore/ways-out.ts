import type { Chronicle } from '#/index/chronicle.ts'
import { matchEvents } from '#/index/match.ts'
import { DEFAULT_CLAIMS } from '#/model/claim.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { claimsOf, type Narrowing } from './narrowings.ts'

/** A loosening that would show something again where nothing matches. */
export interface WayOut {
  /** The names of what is no condition any more. */
  readonly dropped: readonly string[]
  readonly showsBackground: boolean
  readonly change: Partial<Filter>
  /** How many events would be shown. */
  readonly count: number
}

type Loosening = Omit<WayOut, 'count'>

/** More than this many ways out are no help. */
const MOST = 3

/**
 * Each condition dropped. The values of one facet are one condition: any of them is enough, so
 * fewer of them never let more through.
 */
function droppings(narrowings: readonly Narrowing[]): readonly Loosening[] {
  const labels = new Map<keyof Filter, string[]>()
  for (const { condition, label } of narrowings) {
    labels.set(condition, [...(labels.get(condition) ?? []), label])
  }
  return [...labels].map(([condition, dropped]) => ({
    dropped,
    showsBackground: false,
    change: { [condition]: EMPTY_FILTER[condition] },
  }))
}

/** No chip stands for what is left out by default: background. */
const WITH_BACKGROUND: Loosening = {
  dropped: [],
  showsBackground: true,
  change: { claims: claimsOf(new Set([...DEFAULT_CLAIMS, 'context'])) },
}

const both = (one: Loosening, other: Loosening): Loosening => ({
  dropped: [...one.dropped, ...other.dropped],
  showsBackground: one.showsBackground || other.showsBackground,
  change: { ...one.change, ...other.change },
})

/**
 * How to loosen a filter that nothing passes: one condition where that helps, else two; first what
 * gives the most. Dropping all of them is never among it: that has a button of its own.
 */
export function waysOut(
  chronicle: Chronicle,
  filter: Filter,
  narrowings: readonly Narrowing[],
): readonly WayOut[] {
  const drops = droppings(narrowings)
  const ones = filter.claims === null ? [...drops, WITH_BACKGROUND] : drops
  const pairs = () => ones.flatMap((one, at) => ones.slice(at + 1).map((other) => both(one, other)))
  const thatHelp = (loosenings: readonly Loosening[]) =>
    loosenings
      .filter(({ dropped }) => dropped.length < narrowings.length)
      .map((loosening) => ({
        ...loosening,
        count: matchEvents(chronicle, { ...filter, ...loosening.change }).count,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST)
  const single = thatHelp(ones)
  return single.length > 0 ? single : thatHelp(pairs())
}
