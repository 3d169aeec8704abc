/** FNV-1a over UTF-16 units; 32 bits. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/**
 * A table that finds the row of an id: open addressing, at most half full. A map of 100,000 strings
 * would take ten times the room and could not be handed over.
 */
export function makeIdTable(ids: readonly string[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(ids.length * 2, 2)))
  const table = new Uint32Array(size)
  ids.forEach((id, row) => {
    let slot = hashOf(id) & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = row + 1
  })
  return table
}

/** @param idAt The id of a row, to tell apart those that hash alike. */
export function findRow(
  table: Uint32Array,
  id: string,
  idAt: (row: number) => string,
): number | undefined {
  const mask = table.length - 1
  for (let slot = hashOf(id) & mask; ; slot = (slot + 1) & mask) {
    const entry = table[slot]
    if (!entry) return undefined
    if (idAt(entry - 1) === id) return entry - 1
  }
}
