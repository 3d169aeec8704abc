import { create } from 'zustand'

/** What of the shell can be open, one at a time. */
export type Opening = 'filters' | 'menu' | 'search' | 'key' | 'help' | 'lectures'

interface ShellState {
  readonly open: Opening | null
  /** The sheet or dialog with the event, where the layout has no room for a panel. */
  readonly isEventOpen: boolean
}

/** What is open at the moment: belongs to this page alone, never to a link. */
export const useShell = create<ShellState>()(() => ({ open: null, isEventOpen: false }))

export const openUp = (open: Opening) => useShell.setState({ open })
export const closeUp = () => useShell.setState({ open: null })
export const toggle = (opening: Opening) =>
  useShell.setState(({ open }) => ({ open: open === opening ? null : opening }))
export const setEventOpen = (isEventOpen: boolean) => useShell.setState({ isEventOpen })
