import type { AppState } from '#/state/app-state.ts'
import { selectMatched, selectSelectedRow } from '#/state/selectors.ts'

/** Whether the command `step` leads anywhere; with nothing selected it begins where one looks. */
export function selectHasPrevious(state: AppState): boolean {
  const { dated, undated, count } = selectMatched(state)
  const row = selectSelectedRow(state)
  if (row === null) return count > 0
  const first = dated[0] ?? undated[0]
  return first !== undefined && first < row
}

export function selectHasNext(state: AppState): boolean {
  const { dated, undated, count } = selectMatched(state)
  const row = selectSelectedRow(state)
  if (row === null) return count > 0
  const last = undated.at(-1) ?? dated.at(-1)
  return last !== undefined && last > row
}
