import styles from './Timeline.module.css'
import type { Tick, Ticks } from './ticks.ts'

interface AxisProps {
  readonly ticks: Ticks
  readonly height: number
  /** Of the axis itself; the lines go on below it. CSS pixels. */
  readonly axisHeight: number
  readonly rem: number
  /** Labels that begin beyond this lie under the button of the folded shelf; CSS pixels. */
  readonly labelsEnd: number
}

/** Years, and months or days where there is room; the year of the left edge never leaves. */
export function Axis({ ticks, height, axisHeight, rem, labelsEnd }: AxisProps) {
  const { years, parts, pinnedYear } = ticks
  const isClear = ({ x }: Tick) => x <= labelsEnd
  const isOneRow = parts.length === 0
  const yearY = isOneRow ? axisHeight * 0.6 : axisHeight * 0.3
  return (
    <g aria-hidden="true">
      {parts.map(({ day, x }) => (
        <path key={day} className={styles.partLine} d={`M${x} ${axisHeight - 4}V${height}`} />
      ))}
      {years.map(({ day, x }) => (
        <path key={day} className={styles.yearLine} d={`M${x} ${yearY - 0.5 * rem}V${height}`} />
      ))}
      {parts.filter(isClear).map(({ day, x, label }) => (
        <text key={day} className={styles.part} x={x + 0.3 * rem} y={axisHeight * 0.75}>
          {label}
        </text>
      ))}
      {years.filter(isClear).map(({ day, x, label }) => (
        <text key={day} className={styles.year} x={x + 0.3 * rem} y={yearY}>
          {label}
        </text>
      ))}
      {pinnedYear !== null && (
        <text className={styles.year} x={0.3 * rem} y={yearY}>
          {pinnedYear}
        </text>
      )}
    </g>
  )
}
