import { HINT_WORDS } from '#/i18n/hint-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectFound, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Chips.module.css'
import { dropHints } from './drop-hints.ts'
import { useNarrowings } from './use-narrowings.ts'

/** What was taken for a mistyped word; and where nothing matches, which condition to drop. */
export function NarrowHints({ chronicle }: { readonly chronicle: Chronicle }) {
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
      {isEmpty && <WaysOut chronicle={chronicle} />}
    </>
  )
}

function WaysOut({ chronicle }: { readonly chronicle: Chronicle }) {
  const words = useWords(HINT_WORDS)
  const view = useApp((state) => state.view)
  const narrowings = useNarrowings()
  const hints = dropHints(chronicle, view, narrowings)
  // One condition alone has its way out beside it already.
  if (narrowings.length < 2) return null
  return (
    <p className={styles.hint}>
      {hints.length > 0 ? words.dropOne : words.dropSeveral}
      {hints.map(({ key, label, count, without }) => (
        <button
          key={key}
          type="button"
          className={styles.wayOut}
          onClick={() => dispatch({ type: 'narrow', filter: without })}
        >
          {words.without(label, count)}
        </button>
      ))}
    </p>
  )
}
