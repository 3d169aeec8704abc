import type { Row } from '#/index/row.ts'
import type { ListGroup } from './list-groups.ts'

/** Up to so many events all stand in the document; of more only those near sight. */
export const LARGEST_WHOLE_LIST = 500

/** Rows that come and go together. */
const BLOCK_ROWS = 40

/** A stretch of one group, drawn or left out as a whole. */
export interface Block {
  readonly key: string
  readonly group: ListGroup
  /** Whether the group begins here: its heading is drawn. */
  readonly isFirst: boolean
  readonly rows: readonly Row[]
  /** Position of the first row in the whole list, from 0. */
  readonly start: number
}

/** The list cut into blocks, in order; no block reaches over the end of a group. */
export function cutIntoBlocks(groups: readonly ListGroup[]): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const group of groups) {
    for (let from = 0; from < group.rows.length; from += BLOCK_ROWS) {
      const rows = group.rows.slice(from, from + BLOCK_ROWS)
      blocks.push({ key: `${group.key} ${from}`, group, isFirst: from === 0, rows, start })
      start += rows.length
    }
  }
  return blocks
}
