import { useMemo } from 'react'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { useApp } from '#/state/store.ts'

/** On a wall: the only rows that bear names; null: not on a wall. */
export function useNamed(chronicle: Chronicle): ReadonlySet<Row> | null {
  const names = useApp(({ staging }) => staging?.named ?? null)
  return useMemo(
    () => names && new Set(names.flatMap((id) => chronicle.rowOf(id) ?? [])),
    [names, chronicle],
  )
}
