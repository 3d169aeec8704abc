import type { State } from '#/model/dataset.ts'
import type { StateShape } from './state-shapes.ts'

/** Drawn later lies above: a focus state's outline over its neighbours'. */
export const LEVELS = ['other', 'known', 'focus'] as const
export type Level = (typeof LEVELS)[number]

export function levelOf({ id }: StateShape, states: ReadonlyMap<string, State>): Level {
  const known = id === null ? undefined : states.get(id)
  return known?.focus ? 'focus' : known ? 'known' : 'other'
}
