import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import styles from './KeyTable.module.css'

export function KeyTable() {
  const words = useWords(LECTURE_WORDS)
  return (
    <>
      <dl className={styles.keys}>
        {words.keys.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.characterKeys}</p>
    </>
  )
}
