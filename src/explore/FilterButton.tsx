import { SlidersHorizontal } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Header.module.css'
import { toggle, useShell } from './shell-state.ts'
import { useNarrowings } from './use-narrowings.ts'

export const FILTERS_ID = 'filters'

/** Opens the filters; says how many things narrow. */
export function FilterButton() {
  const words = useWords(SHELL_WORDS)
  const isOpen = useShell(({ open }) => open === 'filters')
  const count = useNarrowings().length
  return (
    <Button aria-expanded={isOpen} aria-controls={FILTERS_ID} onClick={() => toggle('filters')}>
      <SlidersHorizontal aria-hidden="true" />
      {words.filters}
      {count > 0 && (
        <>
          {' '}
          <span className={styles.badge}>{count}</span>
          <span className="visually-hidden"> {words.filtersOn}</span>
        </>
      )}
    </Button>
  )
}
