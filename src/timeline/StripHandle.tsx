import type { KeyboardEvent, PointerEvent } from 'react'
import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Window } from '#/index/sight.ts'
import { dayForKey, type Side } from './strip-window.ts'
import styles from './TimeStrip.module.css'

interface StripHandleProps {
  readonly side: Side
  readonly window: Window
  readonly whole: Window
  /** In per cent of the strip. */
  readonly at: number
  readonly onMove: (day: number) => void
  readonly onGrab: (event: PointerEvent) => void
}

/** One end of the visible part: a slider that speaks its date. */
export function StripHandle({ side, window, whole, at, onMove, onGrab }: StripHandleProps) {
  const lang = useLang()
  const { strip } = useWords(TIMELINE_WORDS)
  const day = side === 'start' ? window.start : window.end
  // The window ends where the day after its last one begins.
  const spoken = Math.round(side === 'start' ? day : day - 1)
  // Outward from its end, so that the two can be told apart when they meet.
  const outward = side === 'start' ? -4 : 4
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const moved = dayForKey(event.key, day, whole)
    if (moved === null) return
    event.preventDefault()
    event.stopPropagation()
    onMove(moved)
  }
  return (
    <svg role="presentation" x={`${at}%`} overflow="visible">
      <g
        role="slider"
        tabIndex={0}
        aria-label={side === 'start' ? strip.from : strip.to}
        aria-valuemin={Math.round(Math.min(whole.start, day))}
        aria-valuemax={Math.round(Math.max(whole.end, day))}
        aria-valuenow={Math.round(day)}
        aria-valuetext={dayInWords(spoken, lang)}
        className={styles.handle}
        onKeyDown={onKeyDown}
        onPointerDown={onGrab}
      >
        <rect className={styles.handleHit} x={outward - 14} width={28} height="100%" />
        <rect className={styles.grip} x={outward - 4} y="4%" width={8} height="92%" rx={3} />
      </g>
    </svg>
  )
}
