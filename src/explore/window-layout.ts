import { chooseLayout, type LayoutChoice } from './layout.ts'

/** The layout that fits the window and its text now. */
export function layoutOfWindow(): LayoutChoice {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return chooseLayout(innerWidth / rem, innerHeight / rem)
}
