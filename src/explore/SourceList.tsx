import { ABOUT_WORDS } from '#/i18n/about-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Source } from '#/model/dataset.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './prose.module.css'

/** The checker of the format lets only http and https through; a link is made of nothing else. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

/** All sources of the dataset; those with an address as links. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords(ABOUT_WORDS)
  return (
    <details className={styles.fold}>
      <summary>{words.sources(sources.length)}</summary>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            {source.URL === undefined ? (
              <Name source={source} />
            ) : (
              <>
                <a href={source.URL} rel="noreferrer">
                  <Name source={source} />
                </a>{' '}
                <span className={styles.quiet}>{hostOf(source.URL)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Name({ source: { id, label, title, language } }: { readonly source: Source }) {
  if (label) return <LocalText text={label} />
  return (
    <bdi className="prose" {...(language !== undefined && { lang: language })}>
      {title ?? id}
    </bdi>
  )
}
