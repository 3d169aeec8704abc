/** For a button that goes when it is pressed: focus stays in its view, not at the top of the page. */
export function focusView(button: Element): void {
  button.closest<HTMLElement>('[data-view]')?.focus({ preventScroll: true })
}
