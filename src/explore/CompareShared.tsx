import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { counted, EVENT_FORMS } from '#/i18n/plural.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Compare.module.css'
import { CompareEvents } from './CompareEvents.tsx'
import type { Shared } from './shared-events.ts'

interface CompareSharedProps {
  readonly chronicle: Chronicle
  readonly shared: readonly Shared[]
}

/** What the organisations do to which both belong, where neither side is named. */
export function CompareShared({ chronicle, shared }: CompareSharedProps) {
  const lang = useLang()
  const words = useWords(COMPARE_WORDS)
  if (shared.length === 0) return null
  return (
    <section>
      <h3>{words.shared}</h3>
      <p className={styles.quiet}>{words.sharedHow}</p>
      <div className={styles.columns}>
        {shared.map(({ group, isDated, rows }) => (
          <div key={group.id}>
            <h4 id={`compare-${group.id}`}>
              <LocalText text={group.label} />: {counted(lang, rows.length, EVENT_FORMS[lang])}
            </h4>
            {!isDated && <p className={styles.quiet}>{words.sharedUndated}</p>}
            <CompareEvents
              chronicle={chronicle}
              rows={rows}
              heading={`compare-${group.id}`}
              isDated
            />
          </div>
        ))}
      </div>
    </section>
  )
}
