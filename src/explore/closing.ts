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
  } else if (isEventOpen) setEventOpen(false)
  else if (panel !== null) dispatch({ type: 'set', view: { panel: null } })
  else if (event !== null) dispatch({ type: 'select', event: null })
}
