/** How much is claimed: what happened, was proposed, is judged, is expected; or mere background. */
export const CLAIMS = ['fact', 'proposal', 'assessment', 'forecast', 'context'] as const
export type Claim = (typeof CLAIMS)[number]

/** What is shown unless a reader asks otherwise: background stays out of the story's way. */
export const DEFAULT_CLAIMS: readonly Claim[] = CLAIMS.filter((claim) => claim !== 'context')

export const CERTAINTIES = ['confirmed', 'probable', 'presumed'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What a source does to the article's word. */
export const BEARINGS = ['confirms', 'adds', 'contradicts'] as const
export type Bearing = (typeof BEARINGS)[number]

export const CONFIDENCES = ['confirmed', 'article-only', 'general-knowledge'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Where a date comes from. */
export const DATE_SOURCES = ['article', 'other', 'inferred'] as const
export type DateSource = (typeof DATE_SOURCES)[number]
