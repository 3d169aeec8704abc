import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'

export interface Neighbours {
  readonly previous?: Row
  readonly next?: Row
}

/** Where the command `step` leads from a row, which need not itself pass the filter. */
export function neighboursOf({ dated, undated }: Matched, row: Row): Neighbours {
  const isAfter = (candidate: Row) => candidate > row
  const isBefore = (candidate: Row) => candidate < row
  const next = dated.find(isAfter) ?? undated.find(isAfter)
  const previous = undated.findLast(isBefore) ?? dated.findLast(isBefore)
  return {
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  }
}
