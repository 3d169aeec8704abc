import { type RefObject, useEffect, useState } from 'react'
import { narrowToSpan } from '#/state/narrow-to.ts'
import { selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'

/** A span being brushed, in CSS pixels of the plot. */
export interface Brush {
  readonly from: number
  readonly to: number
}

/** Pixels: less than this was a press, not a span. */
const SHORTEST = 4

/**
 * Dragging with Shift brushes a span, which narrows; merely panning never does.
 * @param plot where time is drawn within the element, CSS pixels
 */
export function useBrush(
  ref: RefObject<SVGSVGElement | null>,
  plot: { readonly left: number; readonly width: number },
): Brush | null {
  const [brush, setBrush] = useState<Brush | null>(null)
  const { left, width } = plot
  useEffect(
    function hearBrushing() {
      const element = ref.current
      if (!element || width <= 0) return
      let start: number | null = null
      const within = (event: PointerEvent) =>
        Math.max(0, Math.min(width, event.clientX - element.getBoundingClientRect().left - left))
      const down = (event: PointerEvent) => {
        if (!event.shiftKey || event.button !== 0) return
        event.preventDefault()
        start = within(event)
        element.setPointerCapture(event.pointerId)
      }
      const move = (event: PointerEvent) => {
        if (start !== null) setBrush({ from: start, to: within(event) })
      }
      const leave = () => {
        start = null
        setBrush(null)
      }
      const up = (event: PointerEvent) => {
        if (start === null) return
        const [from, to] = [start, within(event)].sort((a, b) => a - b) as [number, number]
        leave()
        if (to - from < SHORTEST) return
        const window = selectWindow(useApp.getState())
        const day = (x: number) => window.start + (x / width) * (window.end - window.start)
        narrowToSpan(Math.floor(day(from)), Math.ceil(day(to)) - 1)
      }
      const hearing = new AbortController()
      const { signal } = hearing
      element.addEventListener('pointerdown', down, { signal })
      element.addEventListener('pointermove', move, { signal })
      element.addEventListener('pointerup', up, { signal })
      element.addEventListener('pointercancel', leave, { signal })
      return () => hearing.abort()
    },
    [ref, left, width],
  )
  return brush
}
