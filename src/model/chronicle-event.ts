import type { Bearing, Certainty, Claim, Confidence, DateSource } from './claim.ts'
import type { Edtf, EdtfInterval } from './edtf.ts'
import type { RelationType, Target } from './relation.ts'
import type { LocalizedText } from './text.ts'

export interface Venue {
  /** Place id. */
  readonly place: string
  /** Role id, as the dataset declares it. */
  readonly role?: string
  readonly certainty: Certainty
  readonly note?: LocalizedText
}

export interface Participant extends Target {
  readonly role?: string
}

export interface Relation {
  readonly type: RelationType
  readonly target: Target
  readonly note?: LocalizedText
}

export interface ArticleEvidence {
  /** Numbers of the article's own list of references. */
  readonly references: readonly number[]
  readonly says: LocalizedText
}

export interface SourceEvidence {
  /** Source id. */
  readonly source: string
  readonly bearing: Bearing
  readonly note?: LocalizedText
}

export interface Evidence {
  readonly article?: ArticleEvidence
  readonly sources: readonly SourceEvidence[]
  readonly confidence?: Confidence
}

/** One thing of the story: a document, a meeting, a body, a proposal, a judgement. */
export interface ChronicleEvent {
  readonly id: string
  readonly track: string
  readonly kind?: string
  readonly claim: Claim
  readonly status?: string
  readonly title: LocalizedText
  /** For labels where room is short. */
  readonly shortTitle: LocalizedText
  readonly summary?: LocalizedText
  /** When it was done; absent: not known, or not a thing of one time. */
  readonly date?: Edtf
  /** When it holds: entry into force, term. */
  readonly applies?: EdtfInterval
  readonly dateSource?: DateSource
  readonly dateNote?: LocalizedText
  readonly venues: readonly Venue[]
  readonly venueNote?: LocalizedText
  readonly participants: readonly Participant[]
  readonly relations: readonly Relation[]
  readonly evidence?: Evidence
  readonly doubt?: LocalizedText
}
