import { type RefObject, useEffect } from 'react'
import type { Window } from '#/index/sight.ts'
import { isFramed, isHostsWheel } from '#/state/frame.ts'
import { selectChronicle, selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { clampWindow, rangeOfWindow, wholeOf } from '#/state/time-window.ts'
import { hearDragAndPinch } from './drag-and-pinch.ts'

/** Where time is drawn within the element; CSS pixels. */
interface Plot {
  readonly left: number
  readonly width: number
}

/** Pixels of a wheel's line and page, where a browser counts in those. */
const WHEEL_UNITS = [1, 16, 400]

function seeWindow(window: Window): void {
  const chronicle = selectChronicle(useApp.getState())
  if (!chronicle) return
  const range = rangeOfWindow(clampWindow(window, wholeOf(chronicle)))
  dispatch({ type: 'see-range', range })
}

/**
 * Whose the wheel is. `zoom`: given to the timeline by a person, in a frame. `page`: of a page that
 * scrolls, this one or the one around the frame. `time`: nobody else wants it.
 */
export type WheelUse = 'zoom' | 'page' | 'time'

/** What a wheel does: with a modifier it zooms; else it moves time, unless a page scrolls by it. */
export function wheelIntent(
  wheel: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  use: WheelUse,
): { readonly kind: 'zoom' | 'pan'; readonly pixels: number } | null {
  const unit = WHEEL_UNITS[wheel.deltaMode] ?? 1
  if (wheel.ctrlKey || wheel.metaKey) return { kind: 'zoom', pixels: wheel.deltaY * unit }
  const isSideways = wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)
  if (use === 'page' && !isSideways) return null
  if (use === 'zoom' && !isSideways) return { kind: 'zoom', pixels: wheel.deltaY * unit }
  return { kind: 'pan', pixels: (Math.abs(wheel.deltaX) > 0 ? wheel.deltaX : wheel.deltaY) * unit }
}

function wheelUse(event: WheelEvent): WheelUse {
  if (isFramed()) return isHostsWheel(event, 'timeline') ? 'page' : 'zoom'
  const { scrollHeight, clientHeight } = document.documentElement
  return scrollHeight > clientHeight + 1 ? 'page' : 'time'
}

/** With Shift a span is brushed; in a frame one finger scrolls the page around it: two are ours. */
const isOurs = (event: PointerEvent | TouchEvent) =>
  'touches' in event
    ? !isFramed() || event.touches.length > 1
    : event.button === 0 && !event.shiftKey

function onWheel(event: WheelEvent, element: Element, plot: Plot): void {
  const intent = wheelIntent(event, wheelUse(event))
  if (!intent) return
  event.preventDefault()
  const { start, end } = selectWindow(useApp.getState())
  if (intent.kind === 'zoom') {
    const x = event.clientX - element.getBoundingClientRect().left - plot.left
    const about = start + (x / plot.width) * (end - start)
    dispatch({ type: 'zoom-time', factor: 2 ** (-intent.pixels / 200), about })
    return
  }
  const days = (intent.pixels / plot.width) * (end - start)
  seeWindow({ start: start + days, end: end + days })
}

/** Drag, pinch and wheel; the store is the only truth, nothing is kept here. */
export function useTimeGestures(ref: RefObject<SVGSVGElement | null>, plot: Plot): void {
  const { left, width } = plot
  useEffect(
    function hearGestures() {
      const element = ref.current
      if (!element || width <= 0) return
      let held: Window = { start: 0, end: 1 }
      const stop = hearDragAndPinch(element, {
        isOurs,
        onHold: () => {
          held = selectWindow(useApp.getState())
        },
        onMove: (before) => {
          const days = (held.end - held.start) / width
          const plotLeft = element.getBoundingClientRect().left + left
          // The day that lay, when the hold began, where now the plot has this pixel.
          const was = (x: number) => held.start + (before(x + plotLeft) - plotLeft) * days
          seeWindow({ start: was(0), end: was(width) })
        },
      })
      const wheel = (event: WheelEvent) => onWheel(event, element, { left, width })
      element.addEventListener('wheel', wheel, { passive: false })
      return () => {
        stop()
        element.removeEventListener('wheel', wheel)
      }
    },
    [ref, left, width],
  )
}
