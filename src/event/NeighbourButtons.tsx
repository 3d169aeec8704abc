import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
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
  const words = useWords(EVENT_WORDS)
  const { previous, next } = neighboursOf(useApp(selectMatched), row)
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      {/* At an end the button stays, so that whoever stands on it is not thrown out. */}
      <Button
        className={styles.button}
        aria-disabled={previous === undefined}
        onClick={() => dispatch({ type: 'step', to: 'previous' })}
      >
        <ArrowLeft aria-hidden="true" />
        {previous === undefined ? (
          words.isFirst
        ) : (
          <Neighbour chronicle={chronicle} row={previous} before={words.previous} />
        )}
      </Button>
      <Button
        className={styles.button}
        aria-disabled={next === undefined}
        onClick={() => dispatch({ type: 'step', to: 'next' })}
      >
        {next === undefined ? (
          words.isLast
        ) : (
          <Neighbour chronicle={chronicle} row={next} before={words.next} />
        )}
        <ArrowRight aria-hidden="true" />
      </Button>
    </nav>
  )
}

interface NeighbourProps extends NeighbourButtonsProps {
  readonly before: string
}

function Neighbour({ chronicle, row, before }: NeighbourProps): ReactNode {
  const lang = useLang()
  const { shortTitle, date } = chronicle.eventAt(row)
  return (
    <span className={styles.neighbour}>
      <span className="visually-hidden">{before}: </span>
      <LocalText className={styles.title} text={shortTitle} />
      {date && <span className={styles.date}> {dateInWords(date, lang)}</span>}
    </span>
  )
}
