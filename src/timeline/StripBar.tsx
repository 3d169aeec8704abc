import { type PointerEvent, useMemo, useRef } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Window } from '#/index/sight.ts'
import { civilFromDay } from '#/model/day.ts'
import { selectMatched, selectSelectedRow, selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { clampWindow, rangeOfWindow, wholeOf } from '#/state/time-window.ts'
import { eventName } from './event-name.ts'
import { StripHandle } from './StripHandle.tsx'
import { densityOf, type Side, withEnd } from './strip-window.ts'
import styles from './TimeStrip.module.css'

interface StripBarProps {
  readonly chronicle: Chronicle
  /** Whether the selected event has its mark here: where the strip is all the timeline there is. */
  readonly marksSelected: boolean
}

type Grip = Side | 'both'

const see = (window: Window) => dispatch({ type: 'see-range', range: rangeOfWindow(window) })

/** The whole of time as a bar: where events are, and the part in sight between two handles. */
export function StripBar({ chronicle, marksSelected }: StripBarProps) {
  const lang = useLang()
  const window = useApp(selectWindow)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const bar = useRef<SVGSVGElement>(null)
  const whole = wholeOf(chronicle)
  const { columns } = chronicle
  const density = useMemo(
    () => densityOf(matched.dated, columns.first, whole),
    [matched, columns, whole],
  )
  const percent = (day: number) => ((day - whole.start) / (whole.end - whole.start)) * 100
  const held = (share: number) => Math.max(0, Math.min(100, share))
  const [left, right] = [held(percent(window.start)), held(percent(window.end))]

  const dayAt = (clientX: number) => {
    const box = bar.current?.getBoundingClientRect()
    if (!box || box.width === 0) return whole.start
    return whole.start + ((clientX - box.left) / box.width) * (whole.end - whole.start)
  }
  /** Follows a pointer from where it took hold until it lets go. */
  const grab = (grip: Grip) => (down: PointerEvent) => {
    if (down.button !== 0) return
    down.stopPropagation()
    const before = selectWindow(useApp.getState())
    const grabbed = dayAt(down.clientX)
    const move = (event: globalThis.PointerEvent) => {
      const days = dayAt(event.clientX) - grabbed
      const { start, end } = before
      if (grip === 'both') see(clampWindow({ start: start + days, end: end + days }, whole))
      else see(withEnd(before, grip, (grip === 'start' ? start : end) + days, whole))
    }
    const done = () => {
      globalThis.removeEventListener('pointermove', move)
      globalThis.removeEventListener('pointerup', done)
      globalThis.removeEventListener('pointercancel', done)
    }
    globalThis.addEventListener('pointermove', move)
    globalThis.addEventListener('pointerup', done)
    globalThis.addEventListener('pointercancel', done)
  }
  const goThere = (event: PointerEvent) => {
    const half = (window.end - window.start) / 2
    const middle = dayAt(event.clientX)
    see(clampWindow({ start: middle - half, end: middle + half }, whole))
    grab('both')(event)
  }
  const moveEnd = (side: Side) => (day: number) => see(withEnd(window, side, day, whole))
  const isMarked = marksSelected && selected !== null && selected < columns.dated
  const year = (day: number) => civilFromDay(Math.floor(day)).year
  return (
    <div className={styles.barBox}>
      <span className={styles.end}>{year(whole.start)}</span>
      <svg ref={bar} role="presentation" className={styles.bar}>
        <rect className={styles.groove} y="20%" width="100%" height="60%" onPointerDown={goThere} />
        {/* One path for all ticks, in hundredths of width and height. */}
        <svg role="presentation" viewBox="0 0 100 100" preserveAspectRatio="none">
          <path
            className={styles.ticks}
            d={density
              .map(
                ({ at, share }) =>
                  `M${+(at * 100).toFixed(2)} ${+(50 - share * 26).toFixed(1)}v${+(share * 52).toFixed(1)}`,
              )
              .join('')}
          />
        </svg>
        <rect
          className={styles.window}
          x={`${left}%`}
          y="12%"
          width={`${Math.max(right - left, 0)}%`}
          height="76%"
          onPointerDown={grab('both')}
        />
        {isMarked && (
          <svg
            role="presentation"
            x={`${percent((columns.first[selected] as number) + 0.5)}%`}
            overflow="visible"
          >
            <circle
              className={styles.selected}
              cy="50%"
              r="5"
              role="img"
              aria-label={eventName(chronicle, selected, lang)}
              aria-current="true"
              data-event-id={chronicle.eventAt(selected).id}
            />
          </svg>
        )}
        <StripHandle
          side="start"
          window={window}
          whole={whole}
          at={left}
          onMove={moveEnd('start')}
          onGrab={grab('start')}
        />
        <StripHandle
          side="end"
          window={window}
          whole={whole}
          at={right}
          onMove={moveEnd('end')}
          onGrab={grab('end')}
        />
      </svg>
      <span className={styles.end}>{year(whole.end)}</span>
    </div>
  )
}
