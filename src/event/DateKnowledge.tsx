import { precisionInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './When.module.css'

/** How well the date is known, and from where; null where there is nothing to say of it. */
export function DateKnowledge({ event }: { readonly event: ChronicleEvent }) {
  const lang = useLang()
  const { dateSource: sourceWords } = useWords(TERM_WORDS)
  const { date, dateSource, dateNote } = event
  const knowledge = [
    ...(date ? [precisionInWords(date, lang)] : []),
    ...(date && dateSource ? [sourceWords[dateSource]] : []),
  ].join(', ')
  return (
    <>
      {knowledge && <p className={styles.knowledge}>{knowledge}</p>}
      {dateNote && <LocalText as="p" className={styles.note} text={dateNote} />}
    </>
  )
}
