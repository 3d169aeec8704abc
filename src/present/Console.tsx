import { AArrowDown, AArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { textIn } from '#/model/text.ts'
import { selectLang } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { stepOf } from '#/state/stories.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { useIsPrinting } from '#/ui/use-printing.ts'
import { Caption } from './Caption.tsx'
import { Clocks } from './Clocks.tsx'
import { Code } from './Code.tsx'
import styles from './Console.module.css'
import { Controls } from './Controls.tsx'
import { Handout } from './Handout.tsx'
import { carryOut } from './intents.ts'
import { useLecture } from './lecture.ts'
import { Notes } from './Notes.tsx'
import { Overlays } from './Overlays.tsx'
import { openOtherWindow } from './other-window.ts'
import { Picture } from './Picture.tsx'
import type { Parts } from './parts.ts'
import { Remarks } from './Remarks.tsx'
import { StepList } from './StepList.tsx'
import { selectIsAway, selectIsElsewhere, selectStepNumber, selectStory } from './step-moves.ts'
import { useAfterFlight } from './use-after-flight.ts'
import { useLectureLink } from './use-lecture-link.ts'

/** rem, of the notes' type. */
const SIZES = [1, 1.25, 1.5, 1.875, 2.25] as const

/** The lecturer's own screen: what is on the wall, what comes next, what to say, and the time. */
export function Console({ parts }: { readonly parts: Parts }) {
  const words = useWords(LECTURE_WORDS)
  const { awake } = useLectureLink('speaker')
  const lang = useApp(selectLang)
  const story = useApp(selectStory)
  const number = useApp(selectStepNumber)
  const isAway = useApp(selectIsAway)
  const isElsewhere = useApp(selectIsElsewhere)
  const isFrozen = useLecture((lecture) => lecture.isFrozen)
  const isCodeShown = useLecture((lecture) => lecture.isCodeShown)
  const isLinked = useLecture((lecture) => lecture.other !== null)
  const isWallGone = useLecture((lecture) => lecture.isOtherGone)
  const isPrinting = useIsPrinting()
  // Pictures are the last to change: they must not hold up the flight on the wall.
  const pictured = useAfterFlight(number)
  const [size, setSize] = useState(1)
  const step = story && stepOf(story, number)
  const now = story && stepOf(story, pictured)
  const next = story && stepOf(story, pictured + 1)
  // On a frozen wall the step stands; what is looked up meanwhile is nobody's digression.
  const isOff = isAway && !isFrozen
  const place = words.stepOf(number, story?.steps.length ?? 0)
  const nowWords = isFrozen
    ? words.onlyHere
    : isOff
      ? words.nowAway(number)
      : `${words.now}: ${place}`
  if (isPrinting && story) return <Handout story={story} parts={parts} />
  return (
    <main className={styles.console} aria-label={words.speaker} data-frozen={isFrozen || undefined}>
      <div className={styles.frame}>
        <div className={styles.grid}>
          <header className={styles.head}>
            <h1>{story ? textIn(story.title, lang) : words.speaker}</h1>
            <p role="status" className={styles.linked} data-linked={isLinked}>
              {isLinked ? words.linked : isWallGone ? words.gone : words.alone}
            </p>
            {!isLinked && (
              <Button look={isWallGone ? 'primary' : 'plain'} onClick={openOtherWindow}>
                {words.openWallAt(number)}
              </Button>
            )}
            {isOff && (
              <Button look="primary" onClick={() => carryOut('return')}>
                {words.returnTo(number)}
              </Button>
            )}
            <Clocks step={step} story={story} number={number} />
          </header>
          <section className={styles.notes} aria-label={words.notes} data-size={SIZES[size]}>
            <header>
              <h2 className={styles.label}>{words.notes}</h2>
              <Button
                look="icon"
                aria-label={words.smaller}
                disabled={size === 0}
                onClick={() => setSize(size - 1)}
              >
                <AArrowDown aria-hidden="true" />
              </Button>
              <Button
                look="icon"
                aria-label={words.larger}
                disabled={size === SIZES.length - 1}
                onClick={() => setSize(size + 1)}
              >
                <AArrowUp aria-hidden="true" />
              </Button>
            </header>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
            <div className={styles.notesText} tabIndex={0} role="group" aria-label={words.notes}>
              <Notes />
            </div>
          </section>
          <section className={styles.now} aria-label={isFrozen ? words.onlyHere : words.now}>
            <h2 className={styles.label}>{nowWords}</h2>
            {isFrozen ? (
              <div className={styles.live}>
                <div className={styles.liveMap}>{parts.map}</div>
                <div className={styles.liveTime}>{parts.timeline}</div>
              </div>
            ) : (
              story && (
                <Picture
                  parts={parts}
                  story={story}
                  number={pictured}
                  name={words.picture(now ? textIn(now.heading, lang) : '')}
                  isNow
                />
              )
            )}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and keys have to reach it */}
            <div className={styles.caption} tabIndex={0} role="group" aria-label={words.event}>
              <Caption step={isElsewhere ? null : step} />
            </div>
          </section>
          <section className={styles.next} aria-label={words.coming}>
            <h2 className={styles.label}>{words.coming}</h2>
            {story && next ? (
              <>
                <Picture
                  parts={parts}
                  story={story}
                  number={pictured + 1}
                  name={`${words.coming}: ${textIn(next.heading, lang)}`}
                />
                <p className={styles.nextHeading}>
                  <LocalText text={next.heading} />
                </p>
              </>
            ) : (
              <p className={styles.end}>{words.end}</p>
            )}
          </section>
          <nav className={styles.steps} aria-label={words.steps}>
            <StepList />
          </nav>
          <footer className={styles.controls}>
            <Controls isAway={isAway} />
          </footer>
        </div>
      </div>
      {isCodeShown && <Code isAside />}
      <Overlays parts={parts} awake={awake} />
      <Remarks />
    </main>
  )
}
