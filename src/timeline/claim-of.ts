import type { Chronicle } from '#/index/chronicle.ts'
import { CLAIMS, type Claim } from '#/model/claim.ts'
import { rowsOf } from './next-row.ts'
import type { Mark } from './scene.ts'

/** So many are hardly ever of one claim, and asking all of them costs a frame. */
const MOST_COMPARED = 200

/** What is claimed by all that a mark stands for; null where they differ. */
export function claimOf({ columns }: Chronicle, mark: Mark): Claim | null {
  const rows = rowsOf(mark)
  if (rows.length > MOST_COMPARED) return null
  const claim = columns.claim[rows[0] ?? 0]
  for (let index = 1; index < rows.length; index += 1) {
    if (columns.claim[rows[index] as number] !== claim) return null
  }
  return CLAIMS[claim ?? 0] ?? null
}
