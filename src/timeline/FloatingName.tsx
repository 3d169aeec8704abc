import styles from './Timeline.module.css'
import { fitText, labelOf, type MeasureText } from './text-width.ts'

interface FloatingNameProps {
  readonly text: string
  /** Middle of the mark, and where it ends above; CSS pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rem: number
  readonly measure: MeasureText
}

/** The name of a mark that has no room for a label, while it is pointed at or focused. */
export function FloatingName({ text, x, y, width, rem, measure }: FloatingNameProps) {
  const words = fitText(labelOf(text), Math.min(width, 24 * rem) - rem, measure)
  const boxWidth = measure(words) + rem
  const left = Math.max(0, Math.min(x - boxWidth / 2, width - boxWidth))
  const height = 1.5 * rem
  // Above the mark; below it where there is no above.
  const top = y - height - 2 >= 0 ? y - height - 2 : y + 2 * rem
  return (
    <g className={styles.floating} aria-hidden="true">
      <rect x={left} y={top} width={boxWidth} height={height} rx={4} />
      <text x={left + rem / 2} y={top + height / 2}>
        {words}
      </text>
    </g>
  )
}
