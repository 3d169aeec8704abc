import type { Window } from '#/index/sight.ts'

/** Days to CSS pixels and back, for one window of time over one width. */
export interface TimeScale {
  readonly window: Window
  /** CSS pixels. */
  readonly width: number
  readonly pixelsPerDay: number
  /** The pixel at which a day begins; outside the window: below 0 or beyond the width. */
  readonly x: (day: number) => number
  readonly day: (x: number) => number
}

export function makeTimeScale(window: Window, width: number): TimeScale {
  // Rounded, so that panning (which moves both ends by the same) leaves the scale the very same.
  const pixelsPerDay = Number((width / (window.end - window.start)).toPrecision(10))
  return {
    window,
    width,
    pixelsPerDay,
    x: (day) => (day - window.start) * pixelsPerDay,
    day: (x) => window.start + x / pixelsPerDay,
  }
}
