import { Search, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { loadSearch, searchIfLoaded } from '#/index/search-door.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { firstFound } from './first-found.ts'
import styles from './SearchField.module.css'

/** By this the `/` key finds it. */
export const SEARCH_ID = 'search'

/** ms without typing before it is searched: a word is not a row of searches. */
const REST = 120

/** Makes the search ready in the page's idle moments, while one begins to type. */
async function prepare(): Promise<void> {
  const chronicle = selectChronicle(useApp.getState())
  // A browser without idle time makes it ready with the first search.
  if (!chronicle || typeof requestIdleCallback !== 'function') return
  const search = await loadSearch()
  requestIdleCallback(function goOn(deadline) {
    const isTimeUp = () => deadline.timeRemaining() <= 1
    if (!search.prepare(chronicle, isTimeUp)) requestIdleCallback(goOn)
  })
}

/** What did not come now is asked for again with the first search, which says so if it fails. */
const prepareQuietly = () => {
  prepare().catch((fault: unknown) => console.warn('The search was not loaded', fault))
}

interface SearchFieldProps {
  /** Opened by a button just now: it takes the focus. */
  readonly takesFocus?: boolean
  readonly onLeave?: () => void
}

export function SearchField({ takesFocus = false, onLeave }: SearchFieldProps) {
  const words = useWords(SHELL_WORDS)
  const q = useApp(({ view }) => view.q)
  const [draft, setDraft] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const text = draft ?? q

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  const find = useCallback((wanted: string) => {
    dispatch({ type: 'narrow', filter: { q: wanted } })
    setDraft(null)
  }, [])
  useEffect(
    function findAtRest() {
      if (draft === null) return
      const timer = setTimeout(() => find(draft), REST)
      return () => clearTimeout(timer)
    },
    [draft, find],
  )
  /** What is typed is searched at once, and the first that is found comes into sight. */
  const goToFirst = () => {
    find(text)
    if (text.trim() === '') return
    const go = () => {
      const id = firstFound(useApp.getState())
      if (id !== null) dispatch({ type: 'select', event: id })
    }
    if (searchIfLoaded()) go()
    else loadSearch().then(go, (fault: unknown) => console.warn('Nothing was searched', fault))
  }
  const leave = () => {
    input.current?.blur()
    onLeave?.()
  }
  return (
    <search className={styles.search}>
      <label htmlFor={SEARCH_ID}>
        <Search className={styles.glass} aria-hidden="true" />
        <span className="visually-hidden">{words.search}</span>
      </label>
      <input
        ref={input}
        id={SEARCH_ID}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={words.search}
        value={text}
        aria-keyshortcuts="/"
        onFocus={prepareQuietly}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== null) find(draft)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') goToFirst()
          if (event.key !== 'Escape') return
          event.preventDefault()
          if (text === '') leave()
          else find('')
        }}
      />
      {text === '' ? (
        <kbd className={styles.hint} aria-hidden="true">
          /
        </kbd>
      ) : (
        <Button
          look="bare"
          className={styles.clear ?? ''}
          aria-label={words.clearSearch}
          onClick={() => {
            find('')
            input.current?.focus()
          }}
        >
          <X aria-hidden="true" />
        </Button>
      )}
    </search>
  )
}
