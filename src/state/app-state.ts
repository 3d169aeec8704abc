import type { Problem } from '#/dataset/fault.ts'
import type { LoadFault } from '#/dataset/load.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Day } from '#/model/day.ts'
import type { Bounds, Position } from '#/model/geography.ts'
import type { Lang } from '#/model/lang.ts'
import type { View } from '#/model/view.ts'
import type { DroppedValue, ReadAddress } from './address.ts'

/** Where the data stands. */
export type Progress =
  | { readonly kind: 'loading' }
  /** The dataset lies on another host: nothing is asked of it before a person agrees. */
  | { readonly kind: 'asking'; readonly address: string; readonly host: string }
  | { readonly kind: 'failed'; readonly fault: LoadFault }
  /** `digest`: of the bytes of the file that it was read from. */
  | { readonly kind: 'ready'; readonly chronicle: Chronicle; readonly digest?: string }

/** What the pointer or the keyboard's focus rests on, so that the other view can show it too. */
export type PointedAt =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }

/** How a lecture has the views shown: few names, and nothing that would give the ending away. */
export interface Staging {
  /** Ids of the events that keep their names; all else is a quiet mark. */
  readonly named: readonly string[]
  /** Nothing that begins after this day is shown; null: whatever there is. */
  readonly until: Day | null
  /** Ids of what is kept back besides, for want of a date to go by. */
  readonly unseen: readonly string[]
  /** Counts the steps gone to: a view that comes with a new one is flown to, by map and time alike. */
  readonly flight: number
}

/** What a lecturer points at: a thing, or a spot of a view in terms that hold on any screen. */
export type Aim =
  | { readonly view: 'timeline'; readonly kind: 'event'; readonly id: string }
  /** `share`: of the plot's height, from above. */
  | {
      readonly view: 'timeline'
      readonly kind: 'moment'
      readonly day: number
      readonly share: number
    }
  | { readonly view: 'map'; readonly kind: 'place'; readonly id: string }
  | { readonly view: 'map'; readonly kind: 'position'; readonly at: Position }

/** Something to be said once, in words, that a person can put away. */
export type Notice =
  | { readonly kind: 'address'; readonly dropped: readonly DroppedValue[] }
  | { readonly kind: 'data'; readonly problems: readonly Problem[] }
  /** A lecture was left; `view`: where it stood. */
  | { readonly kind: 'left'; readonly view: View }

export interface AppState {
  readonly progress: Progress
  readonly view: View
  /** The language of the page itself: holds where the address names none. */
  readonly pageLang: Lang
  readonly foreign: ReadAddress['foreign']
  readonly pointedAt: PointedAt | null
  readonly notices: readonly Notice[]
  /** What the map shows now; null before it is drawn. Not a wish: that is `view.bbox`. */
  readonly seenArea: Bounds | null
  /** Host that the dataset came from, when it is not the app's own. */
  readonly foreignHost: string | null
  /** Only while a lecture is given. */
  readonly staging: Staging | null
  readonly aim: Aim | null
}
