import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { useApp } from '#/state/store.ts'
import { stepOf } from '#/state/stories.ts'
import { useIsPrinting } from '#/ui/use-printing.ts'
import { Caption } from './Caption.tsx'
import { Code } from './Code.tsx'
import { Controls } from './Controls.tsx'
import { Handout } from './Handout.tsx'
import { carryOut } from './intents.ts'
import { Light } from './Light.tsx'
import { useLecture } from './lecture.ts'
import { Overlays } from './Overlays.tsx'
import type { Parts } from './parts.ts'
import { Remarks } from './Remarks.tsx'
import { selectIsAway, selectIsElsewhere, selectStepNumber, selectStory } from './step-moves.ts'
import { useLectureLink } from './use-lecture-link.ts'
import { useStillPointer } from './use-still-pointer.ts'
import styles from './Wall.module.css'

/** The lecture before the class: map, timeline and one sentence; nothing to press until one looks for it. */
export function Wall({ parts }: { readonly parts: Parts }) {
  const words = useWords(LECTURE_WORDS)
  const { awake } = useLectureLink('wall')
  useStillPointer()
  const story = useApp(selectStory)
  const number = useApp(selectStepNumber)
  const isAway = useApp(selectIsAway)
  const isElsewhere = useApp(selectIsElsewhere)
  const isBlack = useLecture((lecture) => lecture.isBlack)
  const isCodeShown = useLecture((lecture) => lecture.isCodeShown)
  const isPrinting = useIsPrinting()
  const step = story && stepOf(story, number)
  if (isPrinting && story) return <Handout story={story} parts={parts} />
  return (
    <main className={styles.wall} aria-label={words.wall} data-black={isBlack || undefined}>
      <div className={styles.views} inert={isBlack}>
        <div className={styles.map}>
          {parts.map}
          <Caption step={isElsewhere ? null : step} />
          {story && (
            <p className={styles.count} data-covers-map>
              <span className="visually-hidden">{words.stepOf(number, story.steps.length)}</span>
              <span aria-hidden="true">
                {number} / {story.steps.length}
              </span>
              {isAway && <span className={styles.away}> · {words.away}</span>}
            </p>
          )}
          {!story && (
            <div className={styles.noStory}>
              <p>{words.noStory}</p>
              <p>{words.noStoryHow}</p>
            </div>
          )}
        </div>
        <div className={styles.timeline}>{parts.timeline}</div>
      </div>
      <Light />
      {isBlack && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the key for that is B
        // biome-ignore lint/a11y/noStaticElementInteractions: the whole screen is the switch
        <div className={styles.black} onClick={() => carryOut('blackout')}>
          <p className="visually-hidden" role="status">
            {words.dark}
          </p>
        </div>
      )}
      {isCodeShown && !isBlack && <Code />}
      <Overlays parts={parts} awake={awake} />
      <Controls isAway={isAway} />
      <Remarks />
    </main>
  )
}
