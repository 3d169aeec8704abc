import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import type { Step, Story } from '#/model/story.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Clocks.module.css'
import { clockWords, minutesMeant } from './clock-words.ts'
import { paused, STOPPED, spent, started, startedClocks, useLecture } from './lecture.ts'

interface ClocksProps {
  readonly step: Step | null
  readonly story: Story | null
  readonly number: number
}

/** The time of day, a second by a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}

const isOver = (ms: number, minutes: number | null) => minutes !== null && ms > minutes * 60_000

function toggle(): void {
  const now = Date.now()
  useLecture.setState(({ clock, stepClock }) => {
    const turn = clock.since === null ? started : paused
    return { clock: turn(clock, now), stepClock: turn(stepClock, now) }
  })
}

/** From nothing; a clock that ran runs on. */
function reset(): void {
  useLecture.setState(({ clock }) =>
    clock.since === null ? { clock: STOPPED, stepClock: STOPPED } : startedClocks(Date.now()),
  )
}

/** What o'clock it is, and the time spent against the time meant: of the step, of all. */
export function Clocks({ step, story, number }: ClocksProps) {
  const words = useWords(LECTURE_WORDS)
  const now = useNow()
  const { clock, stepClock } = useLecture()
  const isRunning = clock.since !== null
  const time = new Date(now)
  const all = spent(clock, now)
  const ofStep = spent(stepClock, now)
  const meant = step?.minutes ?? null
  const whole = story ? minutesMeant(story, story.steps.length) : null
  // By the end of this step so much should have been spent.
  const byNow = story ? minutesMeant(story, number) : null
  return (
    <div className={styles.clocks}>
      <p className={styles.clock}>
        <span className={styles.name}>{words.clock}</span>
        <time>{`${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`}</time>
      </p>
      <Measure name={words.ofStep} ms={ofStep} minutes={meant} isOver={isOver(ofStep, meant)} />
      <Measure name={words.ofAll} ms={all} minutes={whole} isOver={isOver(all, byNow)} />
      <Button
        look="icon"
        aria-label={isRunning ? words.pause : words.start}
        title={isRunning ? words.pause : `${words.start}. ${words.startHow}`}
        onClick={toggle}
      >
        {isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </Button>
      <Button look="icon" aria-label={words.reset} title={words.reset} onClick={reset}>
        <RotateCcw aria-hidden="true" />
      </Button>
    </div>
  )
}

interface MeasureProps {
  readonly name: string
  readonly ms: number
  readonly minutes: number | null
  readonly isOver: boolean
}

function Measure({ name, ms, minutes, isOver: isLate }: MeasureProps) {
  const words = useWords(LECTURE_WORDS)
  return (
    <p className={styles.clock} data-over={isLate || undefined}>
      <span className={styles.name}>
        {name}
        {isLate && `, ${words.over}`}
      </span>
      <span>
        <span className={styles.spent}>{clockWords(ms)}</span>
        {minutes !== null && ` / ${minutes}:00`}
      </span>
    </p>
  )
}
