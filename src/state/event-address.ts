import { writeAddress } from './address.ts'
import type { AppState } from './app-state.ts'
import { apply, initialState } from './apply.ts'

/** What an address is made from. */
export type Addressed = Pick<AppState, 'progress' | 'view' | 'foreign'>

/**
 * The address (a query string) of what selecting an event would show: the same view with that
 * event, moved just so far that it is in sight. So a link opened elsewhere is what a click is here.
 */
export function eventAddress(state: Addressed, event: string): string {
  const selected = apply({ ...initialState('ru'), ...state }, { type: 'select', event })
  return writeAddress(selected.view, state.foreign)
}
