import { HINT_WORDS } from '#/i18n/hint-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectFound, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Chips.module.css'
import { useNarrowings } from './use-narrowings.ts'
import { waysOut } from './ways-out.ts'

interface NarrowHintsProps {
  readonly chronicle: Chronicle
  /** Before a hint goes because it was followed. */
  readonly onFollow: () => void
}

/** What was taken for a mistyped word; and where nothing matches, how to see something again. */
export function NarrowHints({ chronicle, onFollow }: NarrowHintsProps) {
  const words = useWords(HINT_WORDS)
  const corrections = useApp(selectFound)?.corrections ?? []
  const isEmpty = useApp((state) => selectMatched(state).count === 0)
  return (
    <>
      {corrections.length > 0 && (
        <p className={`prose ${styles.hint}`}>
          {corrections.map(({ typed, taken }) => words.corrected(typed, taken)).join(' ')}
        </p>
      )}
      {isEmpty && <WaysOut chronicle={chronicle} onFollow={onFollow} />}
    </>
  )
}

function WaysOut({ chronicle, onFollow }: NarrowHintsProps) {
  const words = useWords(HINT_WORDS)
  const view = useApp((state) => state.view)
  const narrowings = useNarrowings()
  const ways = waysOut(chronicle, view, narrowings)
  if (ways.length === 0) {
    const [only] = narrowings
    const advice = only?.condition === 'q' ? words.otherWord : words.clearIt
    return <p className={styles.hint}>{narrowings.length > 1 ? words.onlyClearingHelps : advice}</p>
  }
  return (
    <p className={styles.hint}>
      {words.somethingIsShown}
      {ways.map(({ dropped, showsBackground, change, count }) => {
        const name = words.wayOut(dropped, showsBackground, count)
        return (
          <button
            key={name}
            type="button"
            className={styles.wayOut}
            onClick={() => {
              onFollow()
              dispatch({ type: 'narrow', filter: change })
            }}
          >
            {name}
          </button>
        )
      })}
    </p>
  )
}
