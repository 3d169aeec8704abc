import { useEffect, useLayoutEffect } from 'react'
import type { LayoutInUse } from '#/explore/layout.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { textIn } from '#/model/text.ts'
import type { AppState } from '#/state/app-state.ts'
import { selectChronicle, selectLang, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { showLayout } from './first-paint.ts'

/** «Заголовок — Вехи»: of the selected event, else of the dataset. */
export function documentTitle(state: AppState): string {
  const lang = selectLang(state)
  const { name, pageTitle } = SHELL_WORDS[lang]
  const chronicle = selectChronicle(state)
  if (!chronicle) return name
  const row = selectSelectedRow(state)
  return pageTitle(
    textIn(row === null ? chronicle.dataset.title : chronicle.eventAt(row).title, lang),
  )
}

/** Keeps layout, language, theme and title of the document those of the state. */
export function useDocument({ layout, hasStrip }: LayoutInUse): void {
  const lang = useApp(selectLang)
  const mode = useApp(({ view }) => view.mode)
  // Before a class, from a projector, nobody asked for light.
  const theme = useApp(({ view }) =>
    view.mode === 'present' && view.theme === 'auto' ? 'dark' : view.theme,
  )
  const title = useApp(documentTitle)
  // Styles go by it: in the same frame as the views. What the script in the head has said holds
  // until the layout is known here.
  useLayoutEffect(() => {
    if (layout !== 'unknown') showLayout({ layout, hasStrip })
  }, [layout, hasStrip])
  useLayoutEffect(() => {
    document.documentElement.dataset.mode = mode
  }, [mode])
  useEffect(() => {
    // Written once more, it would have the browser style the whole page anew.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang
  }, [lang])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.title = title
  }, [title])
}
