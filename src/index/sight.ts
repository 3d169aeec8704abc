import type { Chronicle } from './chronicle.ts'
import type { Row } from './row.ts'

/** A window of time, in days since 1970; fractions while a gesture runs. `end` is exclusive. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** Whether any day of the event lies in the window. Undated events are never in it. */
export function isInSight(chronicle: Chronicle, row: Row, window: Window): boolean {
  const { first, last, dated } = chronicle.columns
  return (
    row < dated && (first[row] as number) < window.end && (last[row] as number) + 1 > window.start
  )
}
