import { useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import {
  selectAsOf,
  selectChronicle,
  selectGroup,
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
