import { useEffect, useRef } from 'react'
import { dayInWordsShort } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { dispatch } from '#/state/store.ts'
import { rangeOfWindow } from '#/state/time-window.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './BurstList.module.css'
import { EventChoice } from './EventChoice.tsx'
import type { BurstMark } from './scene.ts'

interface BurstListProps {
  readonly chronicle: Chronicle
  readonly mark: BurstMark
  readonly selected: Row | null
  /** Where the mark stands in the timeline; CSS pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly onClose: () => void
}

const MOST_SHOWN = 50

export const daysOf = (chronicle: Chronicle, rows: readonly Row[]) => {
  const { first } = chronicle.columns
  const days = rows.map((row) => first[row] as number)
  return { from: Math.min(...days), to: Math.max(...days) }
}

/** The events that one mark stands for, to choose from, or to be looked at more closely. */
export function BurstList({ chronicle, mark, selected, x, y, width, onClose }: BurstListProps) {
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('button')?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
    }
    window.addEventListener('pointerdown', closeOutside)
    return () => window.removeEventListener('pointerdown', closeOutside)
  }, [onClose])
  const { from, to } = daysOf(chronicle, mark.rows)
  const name = words.several(
    mark.rows.length,
    dayInWordsShort(from, lang),
    dayInWordsShort(to, lang),
  )
  const air = Math.max((to - from) * 0.25, 14)
  const lookCloser = () => {
    onClose()
    dispatch({ type: 'see-range', range: rangeOfWindow({ start: from - air, end: to + 1 + air }) })
  }
  const rest = mark.rows.length - MOST_SHOWN
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={name}
      className={`${styles.popover} ${x > width / 2 ? styles.atRight : ''}`}
      style={{ insetInlineStart: x, insetBlockEnd: `calc(100% - ${y}px + 1rem)` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <p className={styles.heading}>{name}</p>
      <ul className={styles.list}>
        {mark.rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={row}>
            <EventChoice
              chronicle={chronicle}
              row={row}
              isSelected={row === selected}
              standsForEvent={false}
              onChoose={() => {
                onClose()
                dispatch({ type: 'select', event: chronicle.eventAt(row).id })
              }}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.heading}>{words.more(rest)}</p>}
      <div className={styles.actions}>
        <Button onClick={lookCloser}>{words.closer}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  )
}
