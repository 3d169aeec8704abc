import type { SourceEvidence } from '#/model/chronicle-event.ts'
import type { Bearing } from '#/model/claim.ts'

/** What contradicts is read first: it must not be missed. */
const READING_ORDER: readonly Bearing[] = ['contradicts', 'confirms', 'adds']

export interface EvidenceGroup {
  readonly bearing: Bearing
  readonly sources: readonly SourceEvidence[]
}

export function groupEvidence(sources: readonly SourceEvidence[]): readonly EvidenceGroup[] {
  return READING_ORDER.map((bearing) => ({
    bearing,
    sources: sources.filter((entry) => entry.bearing === bearing),
  })).filter((group) => group.sources.length > 0)
}
