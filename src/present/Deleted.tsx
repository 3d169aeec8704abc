import { useState } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import { textIn } from '#/model/text.ts'
import { Button } from '#/ui/Button.tsx'
import { deletedLectures, eraseDeleted } from './kept-lectures.ts'
import styles from './LecturesDialog.module.css'
import { restoreLecture } from './lecture-changes.ts'
import { useOwnLectures } from './own-lectures.ts'

/** What was deleted stays at hand, a reload later too, until it is erased. */
export function Deleted() {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  // Read anew whenever the lectures change.
  useOwnLectures((state) => state.lectures)
  const [, setErased] = useState(0)
  const deleted = deletedLectures(lang)
  if (deleted.length === 0) return null
  return (
    <details className={styles.section}>
      <summary>
        {words.deleted} ({deleted.length})
      </summary>
      <ul className={styles.list}>
        {deleted.map((lecture) => {
          const title = textIn(lecture.title, lang) || words.untitled
          return (
            <li key={lecture.id}>
              <span className={`prose ${styles.heading}`}>{title}</span>
              <Button
                aria-label={words.restoreName(title)}
                onClick={() => restoreLecture(lecture, lang)}
              >
                {words.restore}
              </Button>
              <Button
                look="bare"
                aria-label={words.forGoodName(title)}
                onClick={() => {
                  eraseDeleted(lecture.id)
                  setErased((count) => count + 1)
                }}
              >
                {words.forGood}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
