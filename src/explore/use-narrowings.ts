import { useLang, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { type Narrowing, narrowingsOf } from './narrowings.ts'

/** All that narrows now, in the page's words. */
export function useNarrowings(): readonly Narrowing[] {
  const lang = useLang()
  const shell = useWords(SHELL_WORDS)
  const terms = useWords(TERM_WORDS)
  const chronicle = useApp(selectChronicle)
  const view = useApp(({ view }) => view)
  return chronicle ? narrowingsOf(chronicle, view, { lang, shell, terms }) : []
}
