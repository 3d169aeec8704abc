import { ABOUT_WORDS } from '#/i18n/about-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { GlossaryEntry } from '#/model/dataset.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './prose.module.css'

export function Glossary({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const words = useWords(ABOUT_WORDS)
  if (entries.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{words.glossary}</summary>
      <dl>
        {entries.map(({ id, term, abbreviation, definition }) => (
          <div key={id}>
            <dt>
              <LocalText text={term} />
              {abbreviation && (
                <>
                  {' '}
                  (<LocalText text={abbreviation} />)
                </>
              )}
            </dt>
            <LocalText as="dd" text={definition} />
          </div>
        ))}
      </dl>
    </details>
  )
}
