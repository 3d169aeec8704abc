import { useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { Row } from '#/index/row.ts'
import {
  selectAsOf,
  selectChronicle,
  selectGroup,
  selectInSight,
  selectMatched,
  selectSelectedRow,
} from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { type MapScene, makeMapScene } from './scene.ts'

/** The scene of the present state; null while there is no data. */
export function useScene(): MapScene | null {
  const chronicle = useApp(selectChronicle)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const group = useApp(selectGroup)
  const asOf = useApp(selectAsOf)
  const bbox = useApp(({ view }) => view.bbox)
  const named = useApp(({ staging }) => staging?.named ?? null)
  const lang = useLang()
  return useMemo(
    () =>
      chronicle && makeMapScene({ chronicle, matched, selected, group, asOf, bbox, lang, named }),
    [chronicle, matched, selected, group, asOf, bbox, lang, named],
  )
}

/** Matched events that the timeline shows now: on its axis, or beside it for want of a date. */
export function useRowsShown(): readonly Row[] {
  const { undated } = useApp(selectMatched)
  const inSight = useApp(selectInSight)
  return useMemo(() => [...inSight, ...undated], [inSight, undated])
}
