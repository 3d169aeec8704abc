import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { useApp } from '#/state/store.ts'
import { stepOf } from '#/state/stories.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Notes.module.css'
import { selectStepNumber, selectStory } from './step-moves.ts'

/** What the lecturer has written down for this step. */
export function Notes() {
  const words = useWords(LECTURE_WORDS)
  const story = useApp(selectStory)
  const number = useApp(selectStepNumber)
  const step = story && stepOf(story, number)
  if (!step) return <p>{words.noStory}</p>
  return (
    <div className={styles.notes}>
      {step.notes ? (
        <LocalText as="p" text={step.notes} className={styles.text ?? ''} />
      ) : (
        <p className={styles.none}>{words.noNotes}</p>
      )}
      {step.minutes !== undefined && (
        <p className={styles.none}>
          {words.meant}: {words.meantMinutes(step.minutes)}
        </p>
      )}
    </div>
  )
}
