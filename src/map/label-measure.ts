import { measureText, type Weight } from '#/ui/measure-text.ts'
import type { LabelLook, Metrics } from './placement.ts'

/** In rem, as Marks.module.css has them. */
const FONT_SIZE: Readonly<Record<LabelLook, number>> = {
  venue: 0.8125,
  seat: 0.8125,
  focus: 0.8125,
  member: 0.8125,
  other: 0.75,
}
const FONT_WEIGHT: Readonly<Record<LabelLook, Weight>> = {
  venue: 600,
  seat: 400,
  focus: 600,
  member: 400,
  other: 400,
}
/** Names of states are spaced out a little and padded. */
const AIR = 1.06

/** Widths of names; CSS pixels. */
export const labelMeasure =
  (rem: number): Metrics['measure'] =>
  (text, look) =>
    measureText(text, FONT_SIZE[look] * rem, FONT_WEIGHT[look]) * AIR + 0.25 * rem
