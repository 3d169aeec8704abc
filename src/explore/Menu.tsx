import {
  BookOpen,
  CircleQuestionMark,
  Columns2,
  Ellipsis,
  Info,
  Menu as MenuIcon,
  Presentation,
  Shapes,
  Share2,
  Waypoints,
} from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import type { Panel } from '#/model/view.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { FilterButton } from './FilterButton.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import styles from './Menu.module.css'
import { ModeSwitch } from './ModeSwitch.tsx'
import { closeUp, openUp, toggle, useShell } from './shell-state.ts'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useDismiss } from './use-dismiss.ts'

const MENU_ID = 'menu'

interface MenuProps {
  /** On a phone everything but the search is in here. */
  readonly holdsAll: boolean
}

/** «Ещё»: what is not needed at every turn. */
export function Menu({ holdsAll }: MenuProps) {
  const words = useWords(SHELL_WORDS)
  const isOpen = useShell(({ open }) => open === 'menu')
  const root = useRef<HTMLDivElement>(null)
  const name = holdsAll ? words.settings : words.more
  return (
    <div ref={root} className={styles.root}>
      <Button
        look="icon"
        aria-label={name}
        title={name}
        aria-expanded={isOpen}
        aria-controls={MENU_ID}
        onClick={() => toggle('menu')}
      >
        {holdsAll ? <MenuIcon aria-hidden="true" /> : <Ellipsis aria-hidden="true" />}
      </Button>
      {isOpen && <Sheet root={root} holdsAll={holdsAll} />}
    </div>
  )
}

function Sheet({ root, holdsAll }: MenuProps & { root: React.RefObject<HTMLElement | null> }) {
  const words = useWords(SHELL_WORDS)
  useDismiss(root, closeUp)
  // What is opened from here gives focus back to the menu's button: the items are gone by then.
  const leaveTo = (open: () => void) => () => {
    root.current?.querySelector('button')?.focus()
    open()
  }
  const openPanel = (panel: Panel) => () => {
    closeUp()
    dispatch({ type: 'set', view: { panel } })
  }
  return (
    <div id={MENU_ID} className={styles.sheet}>
      {holdsAll && (
        <>
          <ModeSwitch onChoose={leaveTo(closeUp)} />
          <FilterButton />
          <LanguageSwitch isLong />
        </>
      )}
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(() => openUp('lectures'))}>
        <Presentation aria-hidden="true" />
        {words.lectures}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(() => openUp('key'))}>
        <Shapes aria-hidden="true" />
        {words.key}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(openPanel('relations'))}>
        <Waypoints aria-hidden="true" />
        {words.relations}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(openPanel('compare'))}>
        <Columns2 aria-hidden="true" />
        {words.compare}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(openPanel('share'))}>
        <Share2 aria-hidden="true" />
        {words.share}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(openPanel('glossary'))}>
        <BookOpen aria-hidden="true" />
        {words.glossary}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(openPanel('about'))}>
        <Info aria-hidden="true" />
        {words.about}
      </Button>
      <Button look="bare" className={styles.item ?? ''} onClick={leaveTo(() => openUp('help'))}>
        <CircleQuestionMark aria-hidden="true" />
        {words.help}
      </Button>
      <ThemeChoice />
    </div>
  )
}
