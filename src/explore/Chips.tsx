import { X } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { searchIfLoaded } from '#/index/search-door.ts'
import { selectChronicle, selectFound, selectIsNarrowed, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Chips.module.css'
import { NarrowHints } from './deferred-parts.ts'
import { LaterPart } from './LaterPart.tsx'
import type { Narrowing } from './narrowings.ts'
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
  const status = useRef<HTMLParagraphElement>(null)
  // What is pressed here goes with it: focus stays, on what it came to.
  const stay = () => status.current?.focus()
  return (
    <div
      className={isNarrowed ? styles.row : 'visually-hidden'}
      data-empty={count === 0 || undefined}
      data-shaded={isNarrowed || undefined}
    >
      <p ref={status} role="status" tabIndex={-1} className={styles.count}>
        {words.shown(count, whole)}
        {count === 0 && `. ${words.nothingMatches}`}
        {isUnsearched && `. ${words.notSearched}`}
      </p>
      {isNarrowed && <List onLast={stay} />}
      <div role="status" className={styles.hints}>
        {chronicle && isNarrowed && (count === 0 || isCorrected) && (
          // What it would say is help: without it, the chips above do the same.
          <LaterPart broken={() => null}>
            <NarrowHints chronicle={chronicle} onFollow={stay} />
          </LaterPart>
        )}
      </div>
    </div>
  )
}

/** `onLast`: before the last of them goes. */
function List({ onLast }: { readonly onLast: () => void }) {
  const words = useWords(SHELL_WORDS)
  const narrowings = useNarrowings()
  const remove = (chip: HTMLElement, { without }: Narrowing) => {
    const item = chip.parentElement
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    if (neighbour) neighbour.querySelector('button')?.focus()
    else onLast()
    dispatch({ type: 'narrow', filter: without })
  }
  return (
    <>
      <ul aria-label={words.narrowedBy} className={styles.chips}>
        {narrowings.map((narrowing) => (
          <li key={narrowing.key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.remove(narrowing.label)}
              onClick={({ currentTarget }) => remove(currentTarget, narrowing)}
            >
              <span className={styles.label}>{narrowing.label}</span>
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        className={styles.all ?? ''}
        onClick={() => {
          onLast()
          dispatch({ type: 'clear-filter' })
        }}
      >
        {words.clearAll}
      </Button>
    </>
  )
}
