import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { ExplainedText } from '#/ui/ExplainedText.tsx'
import { ArticleWord } from './ArticleWord.tsx'
import styles from './EvidenceSection.module.css'
import { groupEvidence } from './evidence-groups.ts'
import { KnownSince } from './KnownSince.tsx'
import { isUnproven } from './later-known.ts'
import { SourceLink } from './SourceLink.tsx'

interface EvidenceSectionProps {
  readonly chronicle: Chronicle
  readonly row: Row
  readonly event: ChronicleEvent
}

/** How sure it is; what the article says, what other sources make of it: contradictions first. */
export function EvidenceSection({ chronicle, row, event }: EvidenceSectionProps) {
  const words = useWords(EVENT_WORDS).evidence
  const { confidence: sureness } = useWords(TERM_WORDS)
  const { evidence, dateNote } = event
  const { article, confidence } = evidence ?? {}
  const groups = groupEvidence(evidence?.sources ?? [])
  const isOpen = isUnproven(event.claim)
  if (!article && !confidence && !dateNote && groups.length === 0) return null
  return (
    <section className={styles.evidence}>
      <div>
        <h3>{words.heading}</h3>
        {confidence && <p>{sureness[confidence]}</p>}
      </div>
      {dateNote && (
        <div>
          <h4>{words.date}</h4>
          <ExplainedText as="p" text={dateNote} />
        </div>
      )}
      {article && <ArticleWord chronicle={chronicle} article={article} />}
      {isOpen && <KnownSince chronicle={chronicle} row={row} hasSources={groups.length > 0} />}
      {groups.map((group) => (
        <div key={group.bearing} className={styles[group.bearing]}>
          <h4>{words.others[group.bearing]}</h4>
          <ul className={styles.sources}>
            {group.sources.map(({ source: id, note }, index) => {
              const source = chronicle.terms.sources.get(id)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a source may bear witness twice
                <li key={`${id} ${index}`}>
                  {note && <ExplainedText as="p" text={note} />}
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
