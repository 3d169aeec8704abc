import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Target } from '#/model/relation.ts'
import type { LocalizedText } from '#/model/text.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PanelEventLink } from './PanelEventLink.tsx'
import styles from './Relations.module.css'
import type { Told } from './relation-graph.ts'

function labelOf({ terms }: Chronicle, { kind, id }: Target): LocalizedText | undefined {
  if (kind === 'event') return undefined
  const maps = {
    state: terms.states,
    group: terms.groups,
    body: terms.bodies,
    person: terms.people,
  }
  return maps[kind].get(id)?.label
}

/** «План СНГ — выполняет: Стратегия СНГ» */
export function RelationSentence({
  chronicle,
  told,
}: {
  readonly chronicle: Chronicle
  readonly told: Told
}) {
  const { relation } = useWords(TERM_WORDS)
  const { from, to, type, target, note } = told
  const label = labelOf(chronicle, target)
  return (
    <>
      <PanelEventLink chronicle={chronicle} row={from} />
      {' — '}
      {relation[type].out}{' '}
      {to === null ? (
        label && <LocalText text={label} />
      ) : (
        <PanelEventLink chronicle={chronicle} row={to} />
      )}
      {note && <LocalText as="span" className={styles.note ?? ''} text={note} />}
    </>
  )
}
