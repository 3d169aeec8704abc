import { Fragment, useId, useState } from 'react'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { ArticleEvidence } from '#/model/chronicle-event.ts'
import { ExplainedText } from '#/ui/ExplainedText.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './ArticleWord.module.css'
import { SourceLink } from './SourceLink.tsx'

interface ArticleWordProps {
  readonly chronicle: Chronicle
  readonly article: ArticleEvidence
}

/** What the article says; each number of its references opens what could be found out about it. */
export function ArticleWord({ chronicle, article }: ArticleWordProps) {
  const words = useWords(EVENT_WORDS).evidence
  const id = useId()
  const [open, setOpen] = useState<number | null>(null)
  const numbers = [...new Set(article.references)]
  const known = numbers.flatMap(
    (wanted) => chronicle.dataset.references.find(({ number }) => number === wanted) ?? [],
  )
  return (
    <div>
      <h4>{words.article}</h4>
      <p>
        <ExplainedText text={article.says} />
        {numbers.map((number) => (
          <Fragment key={number}>
            {' '}
            {known.some((reference) => reference.number === number) ? (
              <button
                type="button"
                className={styles.number}
                aria-expanded={open === number}
                aria-controls={`${id}-${number}`}
                aria-label={`[${number}] ${words.reference(number)}`}
                onClick={() => setOpen(open === number ? null : number)}
              >
                [{number}]
              </button>
            ) : (
              <span>[{number}]</span>
            )}
          </Fragment>
        ))}
      </p>
      {known.map(({ number, text, basis, source: sourceId }) => {
        const source = chronicle.terms.sources.get(sourceId ?? '')
        return (
          <div
            key={number}
            id={`${id}-${number}`}
            className={styles.reference}
            hidden={open !== number}
          >
            <p>
              [{number}] <LocalText text={text} />
            </p>
            <p className={styles.basis}>{words.basis[basis]}</p>
            {source && (
              <p className={styles.basis}>
                <SourceLink source={source} />
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
