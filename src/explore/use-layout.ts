import { useSyncExternalStore } from 'react'
import { rememberLast } from '#/state/remember.ts'
import { hearWindow } from '#/ui/hear-window.ts'
import type { LayoutChoice, LayoutInUse } from './layout.ts'
import { layoutOfWindow } from './window-layout.ts'

const choose = rememberLast((layout: LayoutChoice['layout'], hasStrip: boolean) => ({
  layout,
  hasStrip,
}))

function currentLayout(): LayoutChoice {
  const { layout, hasStrip } = layoutOfWindow()
  return choose(layout, hasStrip)
}

const UNKNOWN: LayoutInUse = { layout: 'unknown', hasStrip: true }

/** The layout that fits now; `unknown` at build time and while what was built is taken over. */
export const useLayout = (): LayoutInUse =>
  useSyncExternalStore<LayoutInUse>(hearWindow, currentLayout, () => UNKNOWN)
