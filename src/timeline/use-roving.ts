import {
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { selectMatched, selectSelectedRow, selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { rangeOfWindow, windowShowing } from '#/state/time-window.ts'
import { firstRowOf, holdsRow, nextRow } from './next-row.ts'
import type { Mark } from './scene.ts'

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

interface Roving {
  /** `data-key` of the one element that Tab reaches. */
  readonly stop: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly setRow: (row: Row) => void
}

/**
 * One tab stop for all marks and the shelf: arrows move focus, which is not selection. A mark out
 * of sight is brought into sight first and takes the focus as soon as it is drawn.
 */
export function useRoving(
  chronicle: Chronicle,
  marks: readonly Mark[],
  root: RefObject<HTMLElement | null>,
): Roving {
  const [row, setRow] = useState<Row | null>(null)
  const awaited = useRef<Row | null>(null)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const order = useMemo(() => {
    const rows = [...matched.dated, ...matched.undated]
    // The selected event is there even when the filter drops it.
    return selected === null || matched.has(selected)
      ? rows
      : [...rows, selected].sort((a, b) => a - b)
  }, [matched, selected])

  const undated = useMemo(
    () => order.filter((candidate) => candidate >= chronicle.columns.dated),
    [order, chronicle],
  )

  const keyOf = (wanted: Row): string =>
    marks.find((mark) => holdsRow(mark, wanted))?.key ?? chronicle.eventAt(wanted).id
  const isReachable = (candidate: Row | null): candidate is Row =>
    candidate !== null &&
    (candidate >= chronicle.columns.dated
      ? order.includes(candidate)
      : candidate === selected || marks.some((mark) => holdsRow(mark, candidate)))
  const current = [row, selected, ...marks.map(firstRowOf)].find(isReachable)
  const stop = current === undefined ? matched.undated[0] : current
  const stopKey = stop === undefined ? null : keyOf(stop)

  useLayoutEffect(() => {
    // An element that has focus may come to show another mark: focus stays with what it was on.
    const focused = root.current?.querySelector<HTMLElement>('[data-key]:focus')?.dataset.key
    const isMoved = focused !== undefined && row !== null && row === current && focused !== stopKey
    const wanted = awaited.current ?? (isMoved ? row : null)
    if (wanted === null) return
    const element = root.current?.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(keyOf(wanted))}"]`,
    )
    if (!element) return
    awaited.current = null
    element.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (!ARROWS.has(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
    const from = current ?? order[0]
    if (from === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = nextRow(event.key, from, order, undated, marks)
    if (next === null) return
    setRow(next)
    awaited.current = next
    const seen = selectWindow(useApp.getState())
    const shown = windowShowing(chronicle, next, seen)
    if (shown !== seen) dispatch({ type: 'see-range', range: rangeOfWindow(shown) })
  }
  return { stop: stopKey, onKeyDown, setRow }
}
