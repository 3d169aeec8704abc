import type { Opening } from './shell-state.ts'

/** Gives focus back to the button that opened something, unless it went elsewhere meanwhile. */
export function focusOpener(opening: Opening): void {
  const { activeElement, body } = document
  const isInside = document.getElementById(opening)?.contains(activeElement) ?? false
  if (activeElement !== null && activeElement !== body && !isInside) return
  const opener =
    document.querySelector<HTMLElement>(`[aria-controls="${opening}"]`) ??
    // On a phone the button itself is in the menu, which has closed.
    document.querySelector<HTMLElement>('[aria-controls="menu"]')
  opener?.focus()
}
