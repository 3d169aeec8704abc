import type { Chronicle } from '#/index/chronicle.ts'
import { ANY_ID } from './address.ts'
import type { IdKind, KnownIds } from './parameter.ts'
import { selectChronicle } from './selectors.ts'
import { useApp } from './store.ts'

/** The ids that an address may name. */
export function knownIdsOf({ terms, rowOf }: Chronicle): KnownIds {
  const maps: Record<Exclude<IdKind, 'event'>, ReadonlyMap<string, unknown>> = {
    group: terms.groups,
    track: terms.tracks,
    kind: terms.kinds,
    state: terms.states,
    place: terms.places,
    body: terms.bodies,
    status: terms.statuses,
  }
  return {
    has: (kind, id) => (kind === 'event' ? rowOf(id) !== undefined : maps[kind].has(id)),
  }
}

/** Those of the dataset shown now; before there is one, ids are taken at their word. */
export function currentIds(): KnownIds {
  const chronicle = selectChronicle(useApp.getState())
  return chronicle ? knownIdsOf(chronicle) : ANY_ID
}
