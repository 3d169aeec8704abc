import { startTransition, useEffect, useState } from 'react'
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

/**
 * The layout that fits now.
 * @param isAsDrawn At build time, and while what was built is taken over: then it is `unknown` at
 *   first. The real one follows as a transition, so that each view comes to life in a slice of its own.
 */
export function useLayout(isAsDrawn: boolean): LayoutInUse {
  const [layout, setLayout] = useState(isAsDrawn ? UNKNOWN : currentLayout)
  useEffect(function followWindow() {
    const follow = () => setLayout(currentLayout())
    startTransition(follow)
    return hearWindow(follow)
  }, [])
  return layout
}
