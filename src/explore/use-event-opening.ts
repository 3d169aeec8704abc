import { useEffect, useRef } from 'react'
import { useApp } from '#/state/store.ts'
import { setEventOpen } from './shell-state.ts'

/**
 * Keeps the sheet or dialog with the event in step with the selection: without one there is nothing
 * to show. `opensOnSelect`: it comes up by itself whenever another event is selected.
 */
export function useEventOpening(opensOnSelect: boolean): void {
  const event = useApp(({ view }) => view.event)
  const last = useRef<string | null>(null)
  useEffect(
    function followSelection() {
      if (event === null && last.current !== null) setEventOpen(false)
      if (event !== null && event !== last.current && opensOnSelect) setEventOpen(true)
      last.current = event
    },
    [event, opensOnSelect],
  )
  useEffect(
    () => () => {
      last.current = null
      setEventOpen(false)
    },
    [],
  )
}
