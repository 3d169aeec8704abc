import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Listed } from './listed.ts'

const ROW = 'a[data-event-id]'

const idOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest(ROW)?.getAttribute('data-event-id') ?? null) : null

/** Where a key leads from a position among `count` rows; null where it leads nowhere. */
function destination(key: string, position: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(position + 1, count - 1)
    case 'ArrowUp':
      return Math.max(position - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

export interface Roving {
  /** Id of the row that the Tab key stops at; null where there are none. */
  readonly stop: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

/**
 * One tab stop for all rows: arrows, Home and End move it, with the focus; the selection stays. A row
 * that is not in the document yet gets the focus once it is. Focus that is on a row goes along with
 * the selection when that is changed elsewhere: by a key of the whole page, by Back.
 * @param selected the stop, until focus has been elsewhere in the list
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  { count, idAt, positionOf }: Listed,
  selected: string | null,
): Roving {
  const [last, setLast] = useState<{ id: string; selected: string | null } | null>(null)
  const wanted = useRef<string | null>(null)
  const isListed = (id: string | null | undefined): id is string => positionOf(id) !== undefined
  // Where focus was counts until something else is selected.
  const visited = last?.selected === selected ? last.id : null
  const stop = [visited, selected, idAt(0)].find(isListed) ?? null

  const lastSelected = useRef(selected)
  useLayoutEffect(
    function goAlong() {
      if (lastSelected.current === selected) return
      lastSelected.current = selected
      const { activeElement } = document
      const isHere = activeElement?.matches(ROW) && root.current?.contains(activeElement)
      if (isHere && selected !== null && positionOf(selected) !== undefined)
        wanted.current = selected
    },
    [root, positionOf, selected],
  )

  useLayoutEffect(function focusWanted() {
    if (wanted.current === null) return
    const row = root.current?.querySelector<HTMLElement>(
      `${ROW}[data-event-id="${CSS.escape(wanted.current)}"]`,
    )
    if (!row) return
    wanted.current = null
    row.focus()
  })

  return {
    stop,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const position = positionOf(idOf(event.target))
      if (position === undefined) return
      const to = destination(event.key, position, count)
      const id = to === null ? undefined : idAt(to)
      if (id === undefined) return
      event.preventDefault()
      wanted.current = id
      setLast({ id, selected })
    },
    onFocus: (event) => {
      const id = idOf(event.target)
      if (id !== null) setLast({ id, selected })
    },
  }
}
