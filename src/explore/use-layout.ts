import { useSyncExternalStore } from 'react'
import { rememberLast } from '#/state/remember.ts'
import { chooseLayout, type LayoutChoice } from './layout.ts'

const choose = rememberLast((layout: LayoutChoice['layout'], hasStrip: boolean) => ({
  layout,
  hasStrip,
}))

function currentLayout(): LayoutChoice {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const { layout, hasStrip } = chooseLayout(innerWidth / rem, innerHeight / rem)
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

const UNKNOWN: LayoutChoice = { layout: 'wide', hasStrip: true }

/** The layout that fits the window and its text now. */
export const useLayout = (): LayoutChoice =>
  useSyncExternalStore(listen, currentLayout, () => UNKNOWN)
