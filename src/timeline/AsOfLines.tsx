import { selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './Timeline.module.css'

interface AsOfLinesProps {
  readonly width: number
  readonly height: number
}

/** Where in time the map's membership is shown, when a date was asked for; the map says it in words. */
export function AsOfLines({ width, height }: AsOfLinesProps) {
  const asOf = useApp(({ view }) => view.asof)
  const { start, end } = useApp(selectWindow)
  if (!asOf) return null
  const days = asOf.kind === 'day' ? [asOf.day] : [asOf.from, asOf.to]
  return (
    <g aria-hidden="true">
      {days.map((day) => {
        const x = ((day - start) / (end - start)) * width
        return x < 0 || x > width ? null : (
          <path key={day} className={styles.asOf} d={`M${x} 0V${height}`} />
        )
      })}
    </g>
  )
}
