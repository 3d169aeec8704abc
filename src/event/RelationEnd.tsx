import { Info } from 'lucide-react'
import { useId, useState } from 'react'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Terms } from '#/index/chronicle.ts'
import { ExplainedText } from '#/ui/ExplainedText.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { EventLink } from './EventLink.tsx'
import styles from './RelationEnd.module.css'
import type { OtherEnd } from './relation-groups.ts'
import { targetLabel } from './target-label.ts'

interface RelationEndProps {
  readonly terms: Terms
  readonly end: OtherEnd
}

/** What a relation leads to, in one line; what is to be said about it opens below. */
export function RelationEnd({ terms, end: { target, note } }: RelationEndProps) {
  const words = useWords(EVENT_WORDS)
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const label = targetLabel(terms, target)
  return (
    <>
      {label ? <LocalText text={label} /> : <EventLink id={target.id} />}
      {note && (
        <>
          {' '}
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={words.relationNote}
            title={words.relationNote}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Info aria-hidden="true" />
          </button>
          <div id={id} hidden={!isOpen} className={styles.note}>
            <ExplainedText as="p" text={note} />
          </div>
        </>
      )}
    </>
  )
}
