import type { Bounds } from '#/model/geography.ts'
import type { DayRange, Filter, View } from '#/model/view.ts'
import type { Aim, AppState, Notice, PointedAt, Progress, Staging } from './app-state.ts'

/** The parts of a view that are set as they are, without any consequence for the others. */
export type Setting =
  | 'mode'
  | 'lang'
  | 'theme'
  | 'group'
  | 'asof'
  | 'sort'
  | 'by'
  | 'panel'
  | 'compare'
  | 'relation'
  | 'show'

/** All that a person, a key, a link or a host page can want. Small and serialisable. */
export type Command =
  | { readonly type: 'select'; readonly event: string | null }
  /** Selects the event before or after the selected one, among those the filter lets through. */
  | { readonly type: 'step'; readonly to: 'previous' | 'next' | 'first' | 'last' }
  | { readonly type: 'point'; readonly at: PointedAt | null }
  | { readonly type: 'see-range'; readonly range: DayRange | null }
  | { readonly type: 'zoom-time'; readonly factor: number; readonly about?: number }
  | { readonly type: 'see-whole-time' }
  | { readonly type: 'see-area'; readonly bbox: Bounds | null }
  | { readonly type: 'zoom-area'; readonly factor: number }
  | { readonly type: 'map-moved'; readonly bbox: Bounds }
  | { readonly type: 'narrow'; readonly filter: Partial<Filter> }
  | { readonly type: 'clear-filter' }
  | { readonly type: 'set'; readonly view: Partial<Pick<View, Setting>> }
  /** A whole view at once: an address read, Back, Forward. */
  | { readonly type: 'go-to'; readonly view: View; readonly foreign?: AppState['foreign'] }
  | { readonly type: 'progress'; readonly progress: Progress; readonly foreignHost?: string | null }
  | { readonly type: 'notify'; readonly notice: Notice }
  | { readonly type: 'dismiss'; readonly notice: Notice }
  | { readonly type: 'stage'; readonly staging: Staging | null }
  | { readonly type: 'aim'; readonly at: Aim | null }
