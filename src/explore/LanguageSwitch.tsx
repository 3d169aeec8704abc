import { useLang, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { LANGS, type Lang } from '#/model/lang.ts'
import { writeAddress } from '#/state/address.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { PlainLink } from '#/ui/PlainLink.tsx'
import styles from './Header.module.css'

/** A language is called by its own name, whichever the page speaks. */
const OWN_NAMES: Readonly<Record<Lang, string>> = { ru: 'Русский', en: 'English' }

/** Links to this same view in the other languages. */
export function LanguageSwitch({ isLong = false }: { readonly isLong?: boolean }) {
  const words = useWords(SHELL_WORDS)
  const current = useLang()
  const view = useApp(({ view }) => view)
  const foreign = useApp(({ foreign }) => foreign)
  const pageLang = useApp(({ pageLang }) => pageLang)
  return (
    <nav aria-label={words.language} className={styles.languages}>
      {LANGS.filter((lang) => lang !== current).map((lang) => {
        const wanted = lang === pageLang ? null : lang
        return (
          <PlainLink
            key={lang}
            className={styles.language}
            href={writeAddress({ ...view, lang: wanted }, foreign) || './'}
            hrefLang={lang}
            lang={lang}
            onFollow={() => dispatch({ type: 'set', view: { lang: wanted } })}
          >
            {isLong ? (
              OWN_NAMES[lang]
            ) : (
              <>
                {lang.toUpperCase()}
                <span className="visually-hidden"> — {OWN_NAMES[lang]}</span>
              </>
            )}
          </PlainLink>
        )
      })}
    </nav>
  )
}
