import { X } from 'lucide-react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { searchIfLoaded } from '#/index/search-door.ts'
import { selectChronicle, selectFound, selectIsNarrowed, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Chips.module.css'
import { NarrowHints } from './deferred-parts.ts'
import { LaterPart } from './LaterPart.tsx'
import { useNarrowings } from './use-narrowings.ts'

/** How many events there are to see, and each thing that narrows them, to be taken away one by one. */
export function Chips() {
  const words = useWords(SHELL_WORDS)
  const whole = useApp((state) => selectChronicle(state)?.columns.count ?? 0)
  const count = useApp((state) => selectMatched(state).count)
  const isNarrowed = useApp(selectIsNarrowed)
  const chronicle = useApp(selectChronicle)
  const isUnsearched = useApp(({ view }) => view.q.trim() !== '' && searchIfLoaded() === null)
  const isCorrected = useApp((state) => (selectFound(state)?.corrections.length ?? 0) > 0)
  return (
    <div className={isNarrowed ? styles.row : 'visually-hidden'}>
      <p role="status" className={styles.count}>
        {words.shown(count, whole)}
        {count === 0 && `. ${words.nothingMatches}`}
        {isUnsearched && `. ${words.notSearched}`}
      </p>
      {isNarrowed && <List />}
      <div role="status" className={styles.hints}>
        {chronicle && isNarrowed && (count === 0 || isCorrected) && (
          // What it would say is help: without it, the chips above do the same.
          <LaterPart broken={() => null}>
            <NarrowHints chronicle={chronicle} />
          </LaterPart>
        )}
      </div>
    </div>
  )
}

function List() {
  const words = useWords(SHELL_WORDS)
  const narrowings = useNarrowings()
  return (
    <>
      <ul aria-label={words.narrowedBy} className={styles.chips}>
        {narrowings.map(({ key, label, without }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.remove(label)}
              onClick={() => dispatch({ type: 'narrow', filter: without })}
            >
              <span className={styles.label}>{label}</span>
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        className={styles.all ?? ''}
        onClick={() => dispatch({ type: 'clear-filter' })}
      >
        {words.clearAll}
      </Button>
    </>
  )
}
