import type { Insets } from './covers.ts'

/**
 * What stays free at each side of the map when the whole story is shown, for the panels that lie
 * there: shares of its width and height, so that the build, which knows neither, draws the same
 * frame (StandingMap.module.css).
 */
const SHARES = { left: 0.03, top: 0.03, right: 0.05, bottom: 0.13 }

/** CSS pixels. */
export const homeRoom = ({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): Insets => ({
  left: SHARES.left * width,
  top: SHARES.top * height,
  right: SHARES.right * width,
  bottom: SHARES.bottom * height,
})
