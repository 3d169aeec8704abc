import { LanguageContext } from '#/i18n/language.tsx'
import { selectLang } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Failed } from './Failed.tsx'

/** Why the page does not come to life, above what stands in it all the same. */
export function Standstill() {
  const lang = useApp(selectLang)
  const progress = useApp(({ progress }) => progress)
  return (
    <LanguageContext value={lang}>
      {progress.kind === 'failed' && <Failed fault={progress.fault} />}
    </LanguageContext>
  )
}
