import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { rememberLast } from '#/state/remember.ts'

/** The rows of one lane, ascending, and the day on which each begins. */
export interface LaneRows {
  readonly rows: Uint32Array
  readonly days: Int32Array
}

const laneOf = (chronicle: Chronicle, rows: readonly Row[]): LaneRows => ({
  rows: Uint32Array.from(rows),
  days: Int32Array.from(rows, (row) => chronicle.columns.first[row] as number),
})

/** The dated rows by track, and all of them as one lane. Made anew only when what matches changes. */
export const lanesOf = rememberLast((chronicle: Chronicle, rows: readonly Row[]) => {
  const { track } = chronicle.columns
  const byTrack: Row[][] = chronicle.dataset.tracks.map(() => [])
  for (const row of rows) byTrack[track[row] ?? 0]?.push(row)
  return {
    apart: byTrack.map((lane) => laneOf(chronicle, lane)),
    together: laneOf(chronicle, rows),
  }
})
