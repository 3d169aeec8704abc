import type { Problem } from '#/dataset/fault.ts'
import type { LoadFault } from '#/dataset/load.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Bounds } from '#/model/geography.ts'
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

/** Something to be said once, in words, that a person can put away. */
export type Notice =
  | { readonly kind: 'address'; readonly dropped: readonly DroppedValue[] }
  | { readonly kind: 'data'; readonly problems: readonly Problem[] }

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
}
