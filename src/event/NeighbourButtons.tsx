import { ArrowLeft, ArrowRight } from 'lucide-react'
import { dateInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { textIn } from '#/model/text.ts'
import { selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './NeighbourButtons.module.css'
import { neighboursOf } from './neighbours.ts'

interface NeighbourButtonsProps {
  readonly chronicle: Chronicle
  readonly row: Row
}

/** The events before and after, among those that pass the filter. */
export function NeighbourButtons({ chronicle, row }: NeighbourButtonsProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const { previous, next } = neighboursOf(useApp(selectMatched), row)
  const nameOf = (neighbour: Row | undefined) => {
    if (neighbour === undefined) return undefined
    const { shortTitle, date } = chronicle.eventAt(neighbour)
    const title = textIn(shortTitle, lang)
    return date ? `${title}, ${dateInWords(date, lang)}` : title
  }
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      {/* At an end the button stays, so that whoever stands on it is not thrown out. */}
      <Button
        className={styles.button}
        aria-disabled={previous === undefined}
        title={nameOf(previous)}
        aria-label={previous === undefined ? undefined : `${words.previous}: ${nameOf(previous)}`}
        onClick={() => dispatch({ type: 'step', to: 'previous' })}
      >
        <ArrowLeft aria-hidden="true" />
        {previous === undefined ? (
          words.isFirst
        ) : (
          <LocalText className={styles.title} text={chronicle.eventAt(previous).shortTitle} />
        )}
      </Button>
      <Button
        className={styles.button}
        aria-disabled={next === undefined}
        title={nameOf(next)}
        aria-label={next === undefined ? undefined : `${words.next}: ${nameOf(next)}`}
        onClick={() => dispatch({ type: 'step', to: 'next' })}
      >
        {next === undefined ? (
          words.isLast
        ) : (
          <LocalText className={styles.title} text={chronicle.eventAt(next).shortTitle} />
        )}
        <ArrowRight aria-hidden="true" />
      </Button>
    </nav>
  )
}
