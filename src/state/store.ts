import { createStore, useStore } from 'zustand'
import type { AppState } from './app-state.ts'
import { apply, initialState } from './apply.ts'
import type { Command } from './command.ts'

const store = createStore<AppState>()(() => initialState('ru'))

/** The one store. Views read it with `useApp(selector)` and change it with `dispatch` alone. */
export const useApp = Object.assign(
  <Part>(selector: (state: AppState) => Part): Part => useStore(store, selector),
  store,
)

export function dispatch(command: Command): void {
  store.setState((state) => apply(state, command), true)
}

/**
 * Says from which state the page was drawn: React hydrates from it, whatever the present one is, and
 * the build renders it.
 */
export function hydrateFrom(state: AppState): void {
  store.getInitialState = () => state
}
