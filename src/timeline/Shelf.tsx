import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { EventChoice } from './EventChoice.tsx'
import styles from './Shelf.module.css'

interface ShelfProps {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
  readonly selected: Row | null
  readonly stop: string | null
  readonly onFocus: (row: Row) => void
  /** Beside the axis, or behind a button where there is no room for a column. */
  readonly isFolded: boolean
}

/** More than these are a matter for the list view. */
const MOST_SHOWN = 30

/** What has no date stands here, never on the axis. */
export function Shelf({ chronicle, rows, selected, stop, onFocus, isFolded }: ShelfProps) {
  const words = useWords(TIMELINE_WORDS)
  const heading = useId()
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const choices = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection stands elsewhere
  useEffect(
    function showSelected() {
      const choice = choices.current?.querySelector<HTMLElement>('[aria-current="true"]')
      const box = choices.current
      if (!choice || !box) return
      // By hand: `scrollIntoView` would move the page around it as well.
      const [top, bottom] = [
        choice.offsetTop - box.offsetTop,
        choice.offsetTop + choice.offsetHeight - box.offsetTop,
      ]
      if (top < box.scrollTop) box.scrollTop = top
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
      // On a wall: the page it is on.
      box.scrollLeft = choice.offsetLeft - box.offsetLeft
    },
    [selected, isFolded, isOpen],
  )
  if (rows.length === 0) return null
  const isSelectedHere = selected !== null && rows.includes(selected)
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  // What the keyboard or the selection is at stands in any case.
  const stopRow = stop === null ? undefined : chronicle.rowOf(stop)
  const shown = rows.filter(
    (row, index) => index < MOST_SHOWN || row === selected || row === stopRow,
  )
  const list = (
    <ul
      ref={choices}
      tabIndex={-1}
      className={styles.list}
      data-shaded=""
      aria-labelledby={heading}
    >
      {shown.map((row) => {
        const { id } = chronicle.eventAt(row)
        return (
          <li key={id}>
            <EventChoice
              chronicle={chronicle}
              row={row}
              isSelected={row === selected}
              standsForEvent
              {...(!isFolded && { stop: { isStop: stop === id, onFocus: () => onFocus(row) } })}
              onChoose={() => dispatch({ type: 'select', event: id })}
            />
          </li>
        )
      })}
    </ul>
  )
  const rest = rows.length - shown.length
  if (!isFolded) {
    return (
      <div className={styles.shelf}>
        <h3 id={heading} className={styles.heading}>
          {words.undatedCount(rows.length)}
        </h3>
        {list}
        {rest > 0 && <p className={styles.rest}>{words.more(rest)}</p>}
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what stands in it
    <div
      className={styles.folded}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <Button
        ref={opener}
        id={heading}
        className={styles.opener ?? ''}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.undatedCount(rows.length)}
        {isSelectedHere && !isOpen && <span aria-hidden="true">●</span>}
      </Button>
      {/* In the document even while folded where the selected event stands in it: it has its mark. */}
      {(isOpen || isSelectedHere) && (
        <div className={isOpen ? styles.popover : 'visually-hidden'} inert={!isOpen}>
          {list}
          {rest > 0 && <p className={styles.rest}>{words.more(rest)}</p>}
        </div>
      )}
    </div>
  )
}
