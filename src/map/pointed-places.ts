import type { Chronicle } from '#/index/chronicle.ts'
import type { AppState, PointedAt } from '#/state/app-state.ts'
import { rememberLast } from '#/state/remember.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { placesOf } from './venues.ts'

const NONE: readonly string[] = []

const pointedPlaces = rememberLast(
  (chronicle: Chronicle | null, at: PointedAt | null): readonly string[] => {
    if (!chronicle || !at) return NONE
    if (at.kind === 'place') return [at.id]
    const row = chronicle.rowOf(at.id)
    return row === undefined ? NONE : placesOf(chronicle, row).map(({ id }) => id)
  },
)

/** Ids of the places that are pointed at here, or whose event is elsewhere in the page. */
export const selectPointedPlaces = (state: AppState) =>
  pointedPlaces(selectChronicle(state), state.pointedAt)
