import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { EventLink } from './EventLink.tsx'
import styles from './EvidenceSection.module.css'
import { knownBesides } from './later-known.ts'

interface KnownSinceProps {
  readonly chronicle: Chronicle
  readonly row: Row
  /** Whether other sources say anything about it: they follow. */
  readonly hasSources: boolean
}

/** Beside what the authors expect, judge or report as proposed: what is known of it, or that nothing is. */
export function KnownSince({ chronicle, row, hasSources }: KnownSinceProps) {
  const words = useWords(EVENT_WORDS).evidence
  const besides = knownBesides(chronicle, row)
  return (
    <div className={styles.since}>
      <h4>{words.since}</h4>
      {besides.length === 0 && <p>{hasSources ? words.sinceInSources : words.sinceNothing}</p>}
      {besides.length > 0 && (
        <>
          <p>{words.sinceEvents}</p>
          <ul className={styles.sources}>
            {besides.map((other) => (
              <li key={other}>
                <EventLink id={chronicle.eventAt(other).id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
