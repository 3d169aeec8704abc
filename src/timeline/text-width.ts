import { measureText } from '#/ui/measure-text.ts'

/** Width of a text in CSS pixels, as the labels of the timeline are set. */
export type MeasureText = (text: string) => number

/** Room for an ellipsis and some air. */
const ELLIPSIS = '…'
/** No label needs more; keeps a text of ten thousand letters off the measure. */
const LONGEST_LABEL = 80

/** A label as it may be drawn at all: one line, of a length that a label can have. */
export function labelOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}${ELLIPSIS}` : line
}

/** The text, or as many of its first words as the width takes, with an ellipsis; '' where none does. */
export function fitWords(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,:;—–-]+$/, '')
    if (measure(beginning + ELLIPSIS) <= width) return beginning + ELLIPSIS
  }
  return ''
}

/** The text, or as many of its first letters as the width takes, with an ellipsis. */
export function fitText(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text
  let fits = 0
  let tooLong = text.length
  while (tooLong - fits > 1) {
    const length = (fits + tooLong) >> 1
    if (measure(text.slice(0, length).trimEnd() + ELLIPSIS) <= width) fits = length
    else tooLong = length
  }
  return fits > 2 ? text.slice(0, fits).trimEnd() + ELLIPSIS : ''
}

/** rem; as Mark.module.css and Timeline.module.css set them. */
const LABEL_SIZE = 0.875

/** Measures labels at this size of type. */
export const labelMeasure =
  (rem: number): MeasureText =>
  (text) =>
    measureText(text, LABEL_SIZE * rem, 500)
