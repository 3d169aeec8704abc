/**
 * `wide`: map, panel and timeline side by side and below. `medium`: map, caption, timeline.
 * `narrow`: map, list as a column, strip of time.
 */
export type Layout = 'wide' | 'medium' | 'narrow'

/**
 * `unknown`: at build time, and until the page has been taken over: the parts of all layouts stand,
 * and the layout that the script in the head has set on <html> says which are seen.
 */
export type LayoutDrawn = Layout | 'unknown'

export interface LayoutChoice {
  readonly layout: Layout
  /** Whether there is height for the strip of time besides: under the timeline, or under a sheet. */
  readonly hasStrip: boolean
}

export interface LayoutInUse {
  readonly layout: LayoutDrawn
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

/** The parts of the page that stand in a layout. */
export interface Parts {
  readonly map: boolean
  /** The event beside the views; else it opens over them. */
  readonly panel: boolean
  readonly caption: boolean
  readonly timeline: boolean
  readonly list: boolean
  readonly strip: boolean
}

const ALL: Parts = {
  map: true,
  panel: true,
  caption: true,
  timeline: true,
  list: true,
  strip: true,
}

export function partsOf({ layout, hasStrip }: LayoutInUse, isList: boolean): Parts {
  switch (layout) {
    case 'unknown':
      return ALL
    case 'wide':
    case 'medium':
      return {
        map: !isList,
        panel: layout === 'wide',
        caption: layout === 'medium',
        timeline: !isList,
        list: isList,
        strip: hasStrip && !isList,
      }
    case 'narrow':
      return { ...ALL, map: !isList, panel: false, caption: false, timeline: false }
    default:
      return layout satisfies never
  }
}
