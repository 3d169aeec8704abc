import { useEffect, useRef } from 'react'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { EventArticle } from './EventArticle.tsx'
import styles from './EventPanel.module.css'
import { NeighbourButtons } from './NeighbourButtons.tsx'
import { useIsMoreBelow } from './use-is-more-below.ts'
import { Welcome } from './Welcome.tsx'

/** The selected event in words; while nothing is selected, what this is and where to start. */
export function EventPanel() {
  const words = useWords(EVENT_WORDS)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const root = useRef<HTMLElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const isMoreBelow = useIsMoreBelow(text, end)
  const id = chronicle && row !== null ? chronicle.eventAt(row).id : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: another event begins at its top
  useEffect(
    function beginAtTheTop() {
      for (const box of [root.current, text.current]) {
        if (box) box.scrollTop = 0
      }
    },
    [id],
  )

  const close = () => {
    dispatch({ type: 'select', event: null })
    // The button goes with the event: focus must not fall back to the top of the page.
    root.current?.focus({ preventScroll: true })
  }

  return (
    <section
      ref={root}
      className={styles.panel}
      data-view="event"
      data-event-id={id}
      aria-label={words.name}
      tabIndex={-1}
    >
      <div ref={text} className={`${styles.text} ${isMoreBelow ? styles.fading : ''}`}>
        {chronicle &&
          (row === null ? (
            <Welcome chronicle={chronicle} />
          ) : (
            <EventArticle chronicle={chronicle} row={row} onClose={close} />
          ))}
        <div ref={end} />
      </div>
      {chronicle && row !== null && <NeighbourButtons chronicle={chronicle} row={row} />}
    </section>
  )
}
