import { flushSync } from 'react-dom'
import { dispatch, useApp } from '#/state/store.ts'
import { focusOpener } from './focus-opener.ts'
import { closeUp, setEventOpen, useShell } from './shell-state.ts'

/** Closes what is open, the topmost first; with nothing open, clears the selection. */
export function closeTopmost(): void {
  const { open, isEventOpen } = useShell.getState()
  const { panel, event } = useApp.getState().view
  if (open !== null) {
    focusOpener(open)
    closeUp()
  } else if (isEventOpen) closeEvent()
  else if (panel !== null) dispatch({ type: 'set', view: { panel: null } })
  else if (event !== null) clearEvent()
}

/** The sheet gives focus back where it came from; one that the address opened came from nowhere. */
function closeEvent(): void {
  const wasFocused = document.activeElement !== document.body
  flushSync(() => setEventOpen(false))
  if (!wasFocused || document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('[data-view="list"] [aria-current="true"]')?.focus()
}

/** What is focused in the event’s panel goes with the event; the panel stays. */
function clearEvent(): void {
  const panel = document.activeElement?.closest<HTMLElement>('[data-view="event"][tabindex]')
  panel?.focus({ preventScroll: true })
  dispatch({ type: 'select', event: null })
}
