import type { LayoutChoice } from '#/explore/layout.ts'

/**
 * How much of what the build has drawn is what the address asks for: `all`; the `views` without the
 * panel, since an event is selected; the `land` alone, since something narrows or moves the views;
 * of a page in the other language the views' `shapes`, or the land's alone (`ground`); or `none`.
 */
export type Fit = 'all' | 'views' | 'land' | 'shapes' | 'ground' | 'none'

/** Says on <html> which layout is drawn: styles go by it. */
export function showLayout({ layout, hasStrip }: LayoutChoice): void {
  const { dataset } = document.documentElement
  dataset.layout = layout
  dataset.strip = String(hasStrip)
}

/** Shown by the compact face where its address names no parts. */
const USUAL = 'map,caption,timeline'

/** Says on <html> that the compact face is drawn, and which parts of it. */
export function showEmbed(show: string | null): void {
  const { dataset } = document.documentElement
  dataset.layout = 'embed'
  dataset.show = show ?? USUAL
}

/** Says on <html> how much of the prerendered page is to be seen; null: it is prerendered no more. */
export function showFit(fit: Fit | null): void {
  const { dataset } = document.documentElement
  if (fit) dataset.drawn = fit
  else delete dataset.drawn
}
