import { useEffect } from 'react'

/**
 * A button of the lecture that a pointer pressed gives the focus back: the next Space or Enter is
 * meant for the steps, and the bar with it leaves the wall. Whoever came by Tab stays where they are.
 */
export function useFreedFocus(): void {
  useEffect(function freeFocus() {
    const free = ({ target, detail }: MouseEvent) => {
      const isByPointer = detail > 0
      const button = target instanceof Element ? target.closest('button') : null
      // What stands in a view is selected by the press: keys go on from there.
      if (!isByPointer || !button || button.closest('[data-view]')) return
      const { activeElement } = document
      if (activeElement instanceof HTMLElement) activeElement.blur()
    }
    // Before what the press does: a panel that it opens takes the focus itself.
    addEventListener('click', free, { capture: true })
    return () => removeEventListener('click', free, { capture: true })
  }, [])
}
