import { useLang, useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { textIn } from '#/model/text.ts'
import type { View } from '#/model/view.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { storyOf } from '#/state/stories.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './LeftLecture.module.css'

interface LeftLectureProps {
  /** Where it stood. */
  readonly view: View
}

/** Says what became of a lecture that was left in this window, with the way back into it. */
export function LeftLecture({ view }: LeftLectureProps) {
  const lang = useLang()
  const words = useWords(LECTURE_WORDS)
  const chronicle = useApp(selectChronicle)
  const story = chronicle && storyOf(chronicle, view.story)
  if (!story) return null
  const isWall = view.mode === 'present'
  const step = view.step ?? 1
  return (
    <div className={styles.left}>
      <p>{isWall ? words.leftWall(textIn(story.title, lang), step) : words.leftSpeaker}</p>
      <Button onClick={() => dispatch({ type: 'go-to', view })}>
        {isWall ? words.goOn(step) : words.backToSpeaker}
      </Button>
    </div>
  )
}
