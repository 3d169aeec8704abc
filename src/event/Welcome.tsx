import { useMemo } from 'react'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { splitLead } from '#/model/lead-sentence.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import { EventLink } from './EventLink.tsx'
import styles from './Welcome.module.css'
import { waysIn } from './ways-in.ts'

/** What stands in the panel while nothing is selected: what this is, ways in, how to read it. */
export function Welcome({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS).welcome
  const ways = useMemo(() => waysIn(chronicle), [chronicle])
  const { title, summary } = chronicle.dataset
  const parts = summary && splitLead(summary, lang)
  return (
    <div className={styles.welcome}>
      <LocalText as="h2" className={styles.title} text={title} />
      {parts && <LocalText as="p" className={styles.lead} text={parts.lead} />}
      {ways.length > 0 && (
        <section>
          <h3>{words.waysIn}</h3>
          <ul className={styles.ways}>
            {ways.map(({ row, label }) => (
              <li key={row}>
                <TrackMark index={chronicle.columns.track[row] ?? 0} />
                <span>
                  <EventLink id={chronicle.eventAt(row).id} label={label} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.howTo}</h3>
        <ul className={styles.how}>
          <li>{words.marks}</li>
          <li>{words.claims}</li>
          <li>{words.map}</li>
        </ul>
      </section>
      {parts?.rest && <LocalText as="p" className={styles.rest} text={parts.rest} />}
    </div>
  )
}
