import { List, Map as MapIcon } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Header.module.css'

const MODES = [
  { mode: 'explore', word: 'map', Icon: MapIcon },
  { mode: 'list', word: 'list', Icon: List },
] as const

interface ModeSwitchProps {
  readonly onChoose?: () => void
}

/** Map or list: one of two, the other a press away. */
export function ModeSwitch({ onChoose }: ModeSwitchProps) {
  const words = useWords(SHELL_WORDS)
  const current = useApp(({ view }) => view.mode)
  return (
    <div role="group" aria-label={words.views} className={styles.switch}>
      {MODES.map(({ mode, word, Icon }) => (
        <button
          key={mode}
          type="button"
          aria-pressed={current === mode}
          onClick={() => {
            dispatch({ type: 'set', view: { mode } })
            onChoose?.()
          }}
        >
          <Icon aria-hidden="true" />
          {words[word]}
        </button>
      ))}
    </div>
  )
}
