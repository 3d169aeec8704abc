/** What reading one parameter of the address gave. Missing parameters are never read. */
export type Read<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  /** Part of a list could not be used; the rest holds. */
  | {
      readonly kind: 'partial'
      readonly value: Value
      readonly dropped: readonly string[]
      readonly reason: InvalidReason
    }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason }

export type InvalidReason =
  | 'unknown-id'
  | 'not-listed'
  | 'not-a-date'
  | 'not-a-box'
  | 'not-a-number'
  | 'too-many'
  | 'not-an-address'

export const valid = <Value>(value: Value): Read<Value> => ({ kind: 'valid', value })
export const invalid = (reason: InvalidReason): Read<never> => ({ kind: 'invalid', reason })

/** How one part of the view stands in the address. `write` gives null where the default holds. */
export interface Parameter<Value> {
  readonly read: (text: string, known: KnownIds) => Read<Value>
  readonly write: (value: Value) => string | null
}

export type IdKind = 'event' | 'group' | 'track' | 'kind' | 'state' | 'place' | 'body' | 'status'

/** Which ids a dataset has; before there is one, all are taken. */
export interface KnownIds {
  readonly has: (kind: IdKind, id: string) => boolean
}
