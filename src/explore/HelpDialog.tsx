import { ABOUT_WORDS } from '#/i18n/about-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { Dialog } from '#/ui/Dialog.tsx'
import { switchCharacterKeys, useCharacterKeys } from './character-keys.ts'
import { KeySections } from './KeySections.tsx'
import styles from './prose.module.css'
import { closeUp } from './shell-state.ts'

/** The keys, with a switch for those of a single character, and the legend: one key away, `?`. */
export function HelpDialog() {
  const words = useWords(ABOUT_WORDS)
  const areOn = useCharacterKeys()
  return (
    <Dialog title={words.helpTitle} onClose={closeUp}>
      <div className={styles.prose}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.keys}</caption>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {words.rows.map(([keys, does]) => (
              <tr key={does}>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={areOn}
            onChange={({ target }) => switchCharacterKeys(target.checked)}
          />
          {words.charactersOn}
        </label>
        <p className={styles.quiet}>{words.charactersNote}</p>
        <h3>{words.pointer}</h3>
        {words.pointerLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <KeySections />
      </div>
    </Dialog>
  )
}
