import type { Chronicle } from '#/index/chronicle.ts'
import { relatedRows } from '#/index/links.ts'
import type { Row } from '#/index/row.ts'
import type { Claim } from '#/model/claim.ts'

/** What was not yet so when it was said: that it came about has to be looked up. */
const UNPROVEN: ReadonlySet<Claim> = new Set(['proposal', 'assessment', 'forecast'])

export const isUnproven = (claim: Claim): boolean => UNPROVEN.has(claim)

/** Related events that the article does not tell of: found since, or not known to its authors. */
export const knownBesides = (chronicle: Chronicle, row: Row): readonly Row[] =>
  relatedRows(chronicle, row)
    .filter((other) => chronicle.eventAt(other).claim === 'context')
    .sort((a, b) => a - b)
