import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { THEMES } from '#/model/view.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Menu.module.css'

export function ThemeChoice() {
  const words = useWords(SHELL_WORDS)
  const current = useApp(({ view }) => view.theme)
  return (
    <fieldset className={styles.themes}>
      <legend>{words.theme}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={current === theme}
            onChange={() => dispatch({ type: 'set', view: { theme } })}
          />
          {words.themes[theme]}
        </label>
      ))}
    </fieldset>
  )
}
