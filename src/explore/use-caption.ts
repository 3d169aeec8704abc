import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { selectChronicle, selectMatched, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'

/** The selected event, and whether there is one to step to on either side. */
export interface Caption {
  readonly event: ChronicleEvent | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

export function useCaption(): Caption {
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const { dated, undated, count } = useApp(selectMatched)
  if (!chronicle || row === null) {
    return { event: null, hasPrevious: count > 0, hasNext: count > 0 }
  }
  const first = dated[0] ?? undated[0]
  const last = undated.at(-1) ?? dated.at(-1)
  return {
    event: chronicle.eventAt(row),
    hasPrevious: first !== undefined && first < row,
    hasNext: last !== undefined && last > row,
  }
}
