/**
 * `wide`: map, panel and timeline side by side and below. `medium`: map, caption, timeline.
 * `narrow`: map, list as a column, strip of time.
 */
export type Layout = 'wide' | 'medium' | 'narrow'

export interface LayoutChoice {
  readonly layout: Layout
  /** Whether there is height for the strip of time besides: under the timeline, or under a sheet. */
  readonly hasStrip: boolean
}

/**
 * Which layout fits; lengths in rem of the page as it is, so that larger text leads to the narrower
 * ones just as a smaller window does.
 */
export function chooseLayout(width: number, height: number): LayoutChoice {
  if (width < 40) return { layout: 'narrow', hasStrip: height >= 42 }
  if (width < 60 || height < 40) return { layout: 'medium', hasStrip: height >= 29 }
  return { layout: 'wide', hasStrip: true }
}
