import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import type { AppState } from './app-state.ts'

type Staging = NonNullable<AppState['staging']>

/** What matches, less what a lecture keeps back: all that begins after a day, and what it names. */
export function withoutLater(
  chronicle: Chronicle,
  matched: Matched,
  until: Staging['until'],
  unseen: Staging['unseen'],
): Matched {
  if (until === null && unseen.length === 0) return matched
  const { first, dated: datedRows } = chronicle.columns
  const kept = new Set(unseen.map((id) => chronicle.rowOf(id)))
  const isShown = (row: Row) =>
    !kept.has(row) && (until === null || row >= datedRows || (first[row] as number) <= until)
  const dated = Array.from(matched.dated).filter(isShown)
  const undated = Array.from(matched.undated).filter(isShown)
  return {
    has: (row) => matched.has(row) && isShown(row),
    dated,
    undated,
    count: dated.length + undated.length,
  }
}
