import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { RelationEnd } from './RelationEnd.tsx'
import styles from './Relations.module.css'
import { groupRelations } from './relation-groups.ts'

interface RelationsProps {
  readonly chronicle: Chronicle
  readonly row: Row
}

/** How the event is bound to others, and others to it: «подтверждает: Соглашение ОДКБ». */
export function Relations({ chronicle, row }: RelationsProps) {
  const words = useWords(EVENT_WORDS)
  const { relation } = useWords(TERM_WORDS)
  const groups = groupRelations(chronicle, row)
  if (groups.length === 0) return null
  return (
    <section>
      <h3 className={styles.heading}>{words.relations}</h3>
      <dl className={styles.relations}>
        {groups.map(({ type, direction, ends }) => (
          <div key={`${direction} ${type}`}>
            <dt>{relation[type][direction]}</dt>
            {ends.map((end) => (
              <dd key={`${end.target.kind} ${end.target.id}`}>
                <RelationEnd terms={chronicle.terms} end={end} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
