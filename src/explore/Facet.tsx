import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './FilterPanel.module.css'
import type { FacetOption } from './facet-options.ts'

interface FacetProps {
  readonly name: string
  readonly options: readonly FacetOption[]
  /** Values that there is no room for. */
  readonly left: number
  /** Whether it stands open at first. */
  readonly isOpen: boolean
  readonly onToggle: (id: string, isChosen: boolean) => void
}

/** The values of one facet, with how many events each would show. */
export function Facet({ name, options, left, isOpen, onToggle }: FacetProps) {
  const words = useWords(SHELL_WORDS)
  if (options.length === 0) return null
  return (
    <details className={styles.facet} open={isOpen || undefined}>
      <summary>{name}</summary>
      <div role="group" aria-label={name}>
        {options.map(({ term, count, isChosen }) => (
          <label key={term.id} className={count === 0 && !isChosen ? styles.empty : styles.option}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ target }) => onToggle(term.id, target.checked)}
            />
            <LocalText text={term.label} className={styles.label ?? ''} />
            <span className={styles.number}>{count}</span>
          </label>
        ))}
        {left > 0 && <p className={styles.left}>{words.moreValues(left)}</p>}
      </div>
    </details>
  )
}
