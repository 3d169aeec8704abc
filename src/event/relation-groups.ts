import type { Chronicle } from '#/index/chronicle.ts'
import { type Link, linksOf } from '#/index/links.ts'
import type { Row } from '#/index/row.ts'
import type { RelationType, Target } from '#/model/relation.ts'
import type { LocalizedText } from '#/model/text.ts'

/** The other end of a relation, as seen from the event that is shown. */
export interface OtherEnd {
  readonly target: Target
  readonly note?: LocalizedText
}

export interface RelationGroup {
  readonly type: RelationType
  readonly direction: Link['direction']
  readonly ends: readonly OtherEnd[]
}

function otherEnd(chronicle: Chronicle, link: Link): OtherEnd {
  const { note, target } = link.relation
  const end: Target =
    link.direction === 'out' ? target : { kind: 'event', id: chronicle.eventAt(link.from).id }
  return { target: end, ...(note && { note }) }
}

/** Relations in both directions, those that are said alike together: what goes out first. */
export function groupRelations(chronicle: Chronicle, row: Row): readonly RelationGroup[] {
  const groups = new Map<string, RelationGroup>()
  for (const link of linksOf(chronicle, row)) {
    const { type } = link.relation
    // It is said alike both ways: two headings would be one too many.
    const direction = type === 'relates-to' ? 'out' : link.direction
    const key = `${direction} ${type}`
    const ends = groups.get(key)?.ends ?? []
    groups.set(key, { type, direction, ends: [...ends, otherEnd(chronicle, link)] })
  }
  return [...groups.values()]
}
