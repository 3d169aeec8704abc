import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { CLAIMS, type Claim } from '#/model/claim.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import type { Item } from './lane-packing.ts'
import { type Extent, extentOf, type Reach } from './mark-extent.ts'
import { labelOf, type MeasureText } from './text-width.ts'

/** Sizes of the drawing, in CSS pixels. */
export interface Sizes {
  readonly rem: number
  /** Room for the lanes, below the axis. */
  readonly height: number
}

export interface LayoutInput {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
  readonly selected: Row | null
  readonly pixelsPerDay: number
  readonly whole: Reach
  readonly lang: Lang
  readonly sizes: Sizes
  readonly measure: MeasureText
  /** On a wall only these keep their labels, and one lane does for all. */
  readonly named?: ReadonlySet<Row> | null
}

/** What a reader looks for first, when labels compete. */
const CLAIM_WEIGHT: Readonly<Record<Claim, number>> = {
  fact: 4,
  proposal: 3,
  forecast: 2,
  assessment: 2,
  context: 1,
}

export const glyphSize = (rem: number) => 0.9 * rem

const widthOf = (extent: Extent, pixelsPerDay: number, glyph: number): [number, number] => {
  const [left, right] = [extent.start * pixelsPerDay, extent.end * pixelsPerDay]
  // Never narrower than its glyph, about the middle of what it covers; a bar keeps its start.
  const shortest = extent.kind === 'vague' ? glyph + 0.5 * glyph : glyph
  if (right - left >= shortest && extent.kind !== 'point') return [left, right]
  if (extent.kind === 'span') return [left, left + shortest]
  const middle = (left + right) / 2
  return [middle - shortest / 2, middle + shortest / 2]
}

/** Makes the item of one row: where its mark stands at this scale and what its label needs. */
export function itemOf(input: LayoutInput, row: Row): Item | null {
  const { chronicle, selected, pixelsPerDay, whole, lang, sizes, measure } = input
  const event = chronicle.eventAt(row)
  if (!event.date) return null
  const glyph = glyphSize(sizes.rem)
  const extent = extentOf(event.date, whole)
  const [left, right] = widthOf(extent, pixelsPerDay, glyph)
  const isHeaded = extent.kind === 'vague'
  const isNamed = row === selected || (input.named?.has(row) ?? false)
  const label = input.named != null && !isNamed ? '' : labelOf(textIn(event.shortTitle, lang))
  const weight = CLAIM_WEIGHT[CLAIMS[chronicle.columns.claim[row] ?? 0] ?? 'fact']
  const labelWidth = Math.min(measure(label), 20 * sizes.rem)
  return {
    row,
    left,
    right,
    label,
    labelWidth,
    priority: row === selected ? 100 : input.named?.has(row) ? 50 : weight,
    standsAlone: isNamed,
    keepsLabel: input.named != null && isNamed,
    isBar: right - left > (isHeaded ? labelWidth + 3 * glyph : 2 * glyph),
    isHeaded,
  }
}
