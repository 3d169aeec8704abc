import type { AppState } from '#/state/app-state.ts'
import { selectChronicle, selectFirstInSight, selectMatched } from '#/state/selectors.ts'

/** Id of the first event that the filter lets through: in sight, else of all; null without any. */
export function firstFound(state: AppState): string | null {
  const { dated, undated } = selectMatched(state)
  const row = selectFirstInSight(state) ?? dated[0] ?? undated[0]
  return row === undefined ? null : (selectChronicle(state)?.eventAt(row).id ?? null)
}
