/** The closed list of relation types; each is said from the event that carries it to its target. */
export const RELATION_TYPES = [
  'initiated-by',
  'authored-by',
  'adopted-during',
  'reaffirms',
  'implements',
  'based-on',
  'calls-for',
  'coordinates',
  'attached-to',
  'part-of',
  'supersedes',
  'proposes',
  'expects',
  'relates-to',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export const TARGET_KINDS = ['event', 'state', 'group', 'body', 'person'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** What a relation or a participation points to: exactly one thing of one kind. */
export interface Target {
  readonly kind: TargetKind
  readonly id: string
}
