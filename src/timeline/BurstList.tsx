import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { type Row, rowAt } from '#/index/row.ts'
import { dispatch } from '#/state/store.ts'
import { rangeOfWindow } from '#/state/time-window.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './BurstList.module.css'
import { EventChoice } from './EventChoice.tsx'
import { burstName, daysOf } from './event-name.ts'
import type { BurstMark } from './scene.ts'

interface BurstListProps {
  readonly chronicle: Chronicle
  readonly mark: BurstMark
  readonly selected: Row | null
  /** The mark itself, which the list stands above or below. */
  readonly anchor: Element | null
  readonly onClose: () => void
}

const MOST_SHOWN = 50
/** Between the list and the mark, and the list and the edge of the window; CSS pixels. */
const AIR = 8

/** Above the mark where there is room, else below it; within the window in any case. */
function place(box: HTMLElement, anchor: Element): void {
  const mark = anchor.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const middle = (mark.left + mark.right) / 2
  const left = Math.max(AIR, Math.min(middle - width / 2, window.innerWidth - width - AIR))
  const above = mark.top - height - AIR
  const below = Math.min(mark.bottom + AIR, window.innerHeight - height - AIR)
  box.style.left = `${left}px`
  box.style.top = `${Math.max(AIR, above >= AIR ? above : below)}px`
}

/** The events that one mark stands for, to choose from, or to be looked at more closely. */
export function BurstList({ chronicle, mark, selected, anchor, onClose }: BurstListProps) {
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    function standByMark() {
      const list = box.current
      if (!list) return
      // In the top layer: nothing that holds the timeline cuts it off.
      list.showPopover?.()
      if (anchor) place(list, anchor)
      list.querySelector('button')?.focus({ preventScroll: true })
    },
    [anchor],
  )
  useEffect(
    function closeFromOutside() {
      const close = (event: Event) => {
        if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
      }
      window.addEventListener('pointerdown', close)
      window.addEventListener('resize', onClose)
      return () => {
        window.removeEventListener('pointerdown', close)
        window.removeEventListener('resize', onClose)
      }
    },
    [onClose],
  )
  const name = burstName(chronicle, mark.rows, lang)
  const lookCloser = () => {
    const { from, to } = daysOf(chronicle, mark.rows)
    const air = Math.max((to - from) * 0.25, 14)
    onClose()
    dispatch({ type: 'see-range', range: rangeOfWindow({ start: from - air, end: to + 1 + air }) })
  }
  const rest = mark.rows.length - MOST_SHOWN
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label={name}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <p className={styles.heading}>{name}</p>
      <ul className={styles.list}>
        {Array.from(mark.rows.subarray(0, MOST_SHOWN), rowAt).map((row) => (
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
