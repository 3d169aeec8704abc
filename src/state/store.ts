import { create } from 'zustand'
import type { AppState } from './app-state.ts'
import { apply, initialState } from './apply.ts'
import type { Command } from './command.ts'

/** The one store. Views read it with `useApp(selector)` and change it with `dispatch` alone. */
export const useApp = create<AppState>()(() => initialState('ru'))

export function dispatch(command: Command): void {
  useApp.setState((state) => apply(state, command), true)
}
