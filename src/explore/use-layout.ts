import { useSyncExternalStore } from 'react'
import { rememberLast } from '#/state/remember.ts'
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

/** Hears the window's size and, by a probe as long as 1 rem, the size of its text. */
function listen(hear: () => void): () => void {
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;inline-size:1rem;block-size:0;visibility:hidden'
  document.body.append(probe)
  const observer = new ResizeObserver(hear)
  observer.observe(probe)
  addEventListener('resize', hear)
  return () => {
    observer.disconnect()
    probe.remove()
    removeEventListener('resize', hear)
  }
}

const UNKNOWN: LayoutInUse = { layout: 'unknown', hasStrip: true }

/** The layout that fits now; `unknown` at build time and while what was built is taken over. */
export const useLayout = (): LayoutInUse =>
  useSyncExternalStore<LayoutInUse>(listen, currentLayout, () => UNKNOWN)
