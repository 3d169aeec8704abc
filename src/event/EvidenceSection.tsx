import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Evidence } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { ArticleWord } from './ArticleWord.tsx'
import styles from './EvidenceSection.module.css'
import { groupEvidence } from './evidence-groups.ts'
import { SourceLink } from './SourceLink.tsx'

interface EvidenceSectionProps {
  readonly chronicle: Chronicle
  readonly evidence: Evidence
}

/** What the article says, and what other sources make of it: contradictions first. */
export function EvidenceSection({ chronicle, evidence }: EvidenceSectionProps) {
  const words = useWords(EVENT_WORDS).evidence
  const { article, sources } = evidence
  const groups = groupEvidence(sources)
  if (!article && groups.length === 0) return null
  return (
    <section className={styles.evidence}>
      <h3>{words.heading}</h3>
      {article && <ArticleWord chronicle={chronicle} article={article} />}
      {groups.map((group) => (
        <div key={group.bearing} className={styles[group.bearing]}>
          <h4>{words.others[group.bearing]}</h4>
          <ul className={styles.sources}>
            {group.sources.map(({ source: id, note }, index) => {
              const source = chronicle.terms.sources.get(id)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a source may bear witness twice
                <li key={`${id} ${index}`}>
                  {note && <LocalText as="p" text={note} />}
                  {source && (
                    <p className={styles.source}>
                      <SourceLink source={source} />
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
