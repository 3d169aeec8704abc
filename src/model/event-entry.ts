import type { Bearing, Certainty, Claim, Confidence, DateSource } from './claim.ts'
import type { RelationType, TargetKind } from './relation.ts'
import type { LocalizedText } from './text.ts'

type Maybe<T> = T | undefined

/** What a participation or a relation points to: exactly one of these is there. */
export type TargetEntry = { readonly [Kind in TargetKind]?: Maybe<string> }

/** One event as the file has it, checked: dates are EDTF that can be read, ids are known. */
export interface EventEntry {
  readonly id: string
  readonly title: LocalizedText
  readonly shortTitle?: Maybe<LocalizedText>
  readonly summary?: Maybe<LocalizedText>
  readonly track?: Maybe<string>
  readonly kind?: Maybe<string>
  readonly claim?: Maybe<Claim>
  readonly status?: Maybe<string>
  readonly date?: Maybe<string>
  readonly applies?: Maybe<string>
  readonly dateSource?: Maybe<DateSource>
  readonly dateNote?: Maybe<LocalizedText>
  readonly venues?: Maybe<
    readonly {
      readonly place: string
      readonly role?: Maybe<string>
      readonly certainty?: Maybe<Certainty>
      readonly note?: Maybe<LocalizedText>
    }[]
  >
  readonly venueNote?: Maybe<LocalizedText>
  readonly participants?: Maybe<readonly (TargetEntry & { readonly role?: Maybe<string> })[]>
  readonly relations?: Maybe<
    readonly (TargetEntry & { readonly type: RelationType; readonly note?: Maybe<LocalizedText> })[]
  >
  readonly evidence?: Maybe<{
    readonly article?: Maybe<{
      readonly references?: Maybe<readonly number[]>
      readonly says: LocalizedText
    }>
    readonly sources?: Maybe<
      readonly {
        readonly source: string
        readonly bearing: Bearing
        readonly note?: Maybe<LocalizedText>
      }[]
    >
    readonly confidence?: Maybe<Confidence>
  }>
  readonly doubt?: Maybe<LocalizedText>
}
