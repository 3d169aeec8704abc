import type { Chronicle } from '#/index/chronicle.ts'
import { rowAt } from '#/index/row.ts'
import type { Block } from './blocks.ts'

/** All events of a list in its order, from 0; asked one by one, since there may be very many. */
export interface Listed {
  readonly count: number
  /** Id of the event at a position. */
  readonly idAt: (position: number) => string | undefined
  /** Position of an event; undefined where it is not listed. */
  readonly positionOf: (id: string | null | undefined) => number | undefined
}

export function listedIn({ columns, eventAt, rowOf }: Chronicle, blocks: readonly Block[]): Listed {
  const rows = Uint32Array.from(blocks.flatMap((block) => block.rows))
  // From 1; 0: not listed.
  const positions = new Uint32Array(columns.count)
  for (let position = 0; position < rows.length; position += 1) {
    positions[rows[position] as number] = position + 1
  }
  return {
    count: rows.length,
    idAt: (position) => {
      const row = rows[position]
      return row === undefined ? undefined : eventAt(rowAt(row)).id
    },
    positionOf: (id) => {
      const row = id === null || id === undefined ? undefined : rowOf(id)
      const position = row === undefined ? 0 : (positions[row] as number)
      return position === 0 ? undefined : position - 1
    },
  }
}
