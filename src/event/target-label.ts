import type { Terms } from '#/index/chronicle.ts'
import type { Target } from '#/model/relation.ts'
import type { LocalizedText } from '#/model/text.ts'

/** What a state, group, body or person is called; null for events, which have links instead. */
export function targetLabel(terms: Terms, { kind, id }: Target): LocalizedText | null {
  switch (kind) {
    case 'state':
      return terms.states.get(id)?.label ?? null
    case 'group':
      return terms.groups.get(id)?.label ?? null
    case 'body':
      return terms.bodies.get(id)?.label ?? null
    case 'person':
      return terms.people.get(id)?.label ?? null
    case 'event':
      return null
    default:
      return kind satisfies never
  }
}
