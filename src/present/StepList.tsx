import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { numberedSteps } from '#/model/story.ts'
import { useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './StepList.module.css'
import { goToStep, selectStepNumber, selectStory } from './step-moves.ts'

/** All steps; the one that is shown is the current one. */
export function StepList() {
  const words = useWords(LECTURE_WORDS)
  const story = useApp(selectStory)
  const current = useApp(selectStepNumber)
  if (!story) return <p>{words.noStory}</p>
  return (
    <ol className={styles.list}>
      {numberedSteps(story).map(({ step, number }) => (
        <li key={number}>
          <button
            type="button"
            className={styles.step}
            aria-current={number === current ? 'step' : undefined}
            onClick={() => goToStep(number)}
          >
            <span className={styles.number}>{number}</span>
            <LocalText text={step.heading} />
            {step.minutes !== undefined && (
              <span className={styles.minutes}>{words.meantMinutes(step.minutes)}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
