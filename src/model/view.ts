import type { Claim } from './claim.ts'
import type { Day } from './day.ts'
import type { Bounds } from './geography.ts'
import type { Lang } from './lang.ts'
import type { RelationType } from './relation.ts'

export const MODES = ['explore', 'list', 'present', 'speaker', 'embed'] as const
export type Mode = (typeof MODES)[number]

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export const PANELS = ['relations', 'compare', 'glossary', 'share', 'about'] as const
export type Panel = (typeof PANELS)[number]

export const SORTS = ['time', 'track', 'place', 'kind'] as const
export type Sort = (typeof SORTS)[number]

export const PARTS = ['map', 'timeline', 'list', 'caption'] as const
export type Part = (typeof PARTS)[number]

/** Facets whose values are ids of the dataset: any of them, within one facet. */
export const ID_FACETS = ['tracks', 'kinds', 'states', 'places', 'bodies', 'statuses'] as const
export type IdFacet = (typeof ID_FACETS)[number]

/** A span of days, both included; null: open, as far as the dataset reaches. */
export interface DayRange {
  readonly first: Day | null
  readonly last: Day | null
}

/**
 * A day whose membership is shown, or two, to say what changed between them. Of a date less exact
 * its first day; `text` then keeps what was written, so that an address is not made more exact.
 */
export type AsOf =
  | { readonly kind: 'day'; readonly day: Day; readonly text?: string }
  | { readonly kind: 'change'; readonly from: Day; readonly to: Day; readonly text?: string }

/** All that a link can say. null or empty: not said, the default holds. */
export interface View extends Readonly<Record<IdFacet, readonly string[]>> {
  readonly mode: Mode
  readonly event: string | null
  readonly lang: Lang | null
  readonly theme: Theme
  readonly range: DayRange | null
  readonly bbox: Bounds | null
  readonly group: string | null
  readonly asof: AsOf | null
  readonly claims: readonly Claim[] | null
  readonly disputed: boolean
  readonly q: string
  readonly within: readonly DayRange[]
  readonly area: readonly Bounds[]
  readonly sort: Sort
  readonly by: Sort | null
  readonly panel: Panel | null
  readonly compare: readonly string[]
  /** The only type of relation that is shown among all of them. */
  readonly relation: RelationType | null
  readonly story: string | null
  readonly step: number | null
  readonly session: string | null
  readonly show: readonly Part[]
  readonly data: string | null
}

export const DEFAULT_VIEW: View = {
  mode: 'explore',
  event: null,
  lang: null,
  theme: 'auto',
  range: null,
  bbox: null,
  group: null,
  asof: null,
  tracks: [],
  kinds: [],
  states: [],
  places: [],
  bodies: [],
  statuses: [],
  claims: null,
  disputed: false,
  q: '',
  within: [],
  area: [],
  sort: 'time',
  by: null,
  panel: null,
  compare: [],
  relation: null,
  story: null,
  step: null,
  session: null,
  show: [],
  data: null,
}

/** The part of a view that narrows; range and bbox only say what is in sight. */
export type Filter = Pick<View, IdFacet | 'claims' | 'disputed' | 'q' | 'within' | 'area'>

export const EMPTY_FILTER: Filter = {
  tracks: [],
  kinds: [],
  states: [],
  places: [],
  bodies: [],
  statuses: [],
  claims: null,
  disputed: false,
  q: '',
  within: [],
  area: [],
}
