import { Presentation, Search, Shapes } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { FilterButton } from './FilterButton.tsx'
import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import type { LayoutDrawn } from './layout.ts'
import { Menu } from './Menu.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { SearchField } from './SearchField.tsx'
import { StartLink } from './StartLink.tsx'
import { closeUp, openUp, toggle, useShell } from './shell-state.ts'

/** The page's name, the dataset's title, and what one can do to what is shown. */
export function Header({ layout }: { readonly layout: LayoutDrawn }) {
  const words = useWords(SHELL_WORDS)
  const chronicle = useApp(selectChronicle)
  const isUnknown = layout === 'unknown'
  const isSearching = useShell(({ open }) => open === 'search')
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{chronicle ? <StartLink /> : words.name}</h1>
      {chronicle && (
        <p className={styles.title}>
          <LocalText text={chronicle.dataset.title} />
        </p>
      )}
      {chronicle && layout !== 'narrow' && (
        <div className={`${styles.tools} ${styles.unfolded}`}>
          <SearchField />
          <ModeSwitch />
          <FilterButton />
          {(isUnknown || layout === 'wide') && (
            <Button className={styles.keyButton ?? ''} onClick={() => openUp('key')}>
              <Shapes aria-hidden="true" />
              {words.key}
            </Button>
          )}
          {(isUnknown || layout === 'wide') && (
            <Button className={styles.keyButton ?? ''} onClick={() => openUp('lectures')}>
              <Presentation aria-hidden="true" />
              {words.lectures}
            </Button>
          )}
          <LanguageSwitch />
          <Menu holdsAll={false} />
        </div>
      )}
      {!chronicle && (
        <div className={styles.tools}>
          <LanguageSwitch />
        </div>
      )}
      {chronicle && (isUnknown || layout === 'narrow') && (
        <div className={`${styles.tools} ${styles.folded}`}>
          <Button
            look="icon"
            aria-label={words.search}
            aria-expanded={isSearching}
            onClick={() => toggle('search')}
          >
            <Search aria-hidden="true" />
          </Button>
          <Menu holdsAll />
        </div>
      )}
      {chronicle && layout === 'narrow' && isSearching && (
        <div className={styles.searchRow}>
          <SearchField takesFocus onLeave={closeUp} />
        </div>
      )}
    </header>
  )
}
