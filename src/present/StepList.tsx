import { useEffect, useRef } from 'react'
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
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another row
  useEffect(
    function keepCurrentInSight() {
      const row = list.current?.querySelector('[aria-current]')?.getBoundingClientRect()
      const box = list.current?.parentElement
      if (!row || !box) return
      // `scrollIntoView` would move the page as well.
      const { top, bottom } = box.getBoundingClientRect()
      if (row.top < top) box.scrollTop -= top - row.top
      else if (row.bottom > bottom) box.scrollTop += row.bottom - bottom
    },
    [current],
  )
  if (!story) return <p>{words.noStory}</p>
  return (
    <ol ref={list} className={styles.list}>
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
