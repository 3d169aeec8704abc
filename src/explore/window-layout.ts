import { remNow } from '#/ui/hear-window.ts'
import { chooseLayout, type LayoutChoice } from './layout.ts'

/** The layout that fits the window and its text now. */
export function layoutOfWindow(): LayoutChoice {
  const rem = remNow()
  return chooseLayout(innerWidth / rem, innerHeight / rem)
}
