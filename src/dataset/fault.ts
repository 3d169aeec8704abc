/** What can be wrong with one entry; the words for it live with the languages. */
export type Fault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-type'; readonly expected: string; readonly received: string }
  | { readonly kind: 'not-listed'; readonly received: string; readonly allowed: string }
  | { readonly kind: 'unknown-id'; readonly id: string }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly what: UnreadableValue; readonly received: string }

export type UnreadableValue =
  | 'edtf'
  | 'interval'
  | 'id'
  | 'empty-text'
  | 'position'
  | 'bounds'
  | 'address'
  | 'target'
  | 'other'

/** One thing wrong with a dataset: where (`events[3].date`), what, and what was done about it. */
export interface Problem {
  readonly path: string
  readonly fault: Fault
  /** `entry`: the whole entry is left out; `field`: only the part that the path names. */
  readonly dropped: 'entry' | 'field'
}
