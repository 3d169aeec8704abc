import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Source } from '#/model/dataset.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './SourceLink.module.css'

/** Where a source can be read: on whose site, and in which language where that is another. */
export function SourceLink({ source }: { readonly source: Source }) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS).evidence
  const { URL: address, language, label, title, id } = source
  const isOther = language !== undefined && language !== lang
  const name = label ? (
    <LocalText text={label} />
  ) : (
    <cite className={`prose ${styles.title}`} lang={isOther ? language : undefined}>
      {title ?? id}
    </cite>
  )
  const about = [
    ...(address ? [new URL(address).hostname.replace(/^www\./, '')] : []),
    ...(isOther ? [words.languages[language] ?? words.inLanguage(language)] : []),
  ].join(', ')
  return (
    <>
      {address ? (
        <a
          className={styles.link}
          href={address}
          hrefLang={language}
          target="_blank"
          rel="noreferrer"
        >
          {name}
          <span className="visually-hidden"> ({words.newTab})</span>
        </a>
      ) : (
        name
      )}
      {about && <span className={styles.about}> {about}</span>}
    </>
  )
}
