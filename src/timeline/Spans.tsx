import { selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './Timeline.module.css'
import type { Brush } from './use-brush.ts'

interface SpansProps {
  readonly width: number
  readonly height: number
  readonly brush: Brush | null
}

/** The spans that narrow, and the one being brushed; that they narrow is said by their chips. */
export function Spans({ width, height, brush }: SpansProps) {
  const within = useApp(({ view }) => view.within)
  const { start, end } = useApp(selectWindow)
  const x = (day: number) => Math.max(0, Math.min(width, ((day - start) / (end - start)) * width))
  const spans = [
    ...within.map(({ first, last }) => ({
      key: `${first}/${last}`,
      from: first === null ? 0 : x(first),
      to: last === null ? width : x(last + 1),
    })),
    ...(brush
      ? [{ key: 'brush', from: Math.min(brush.from, brush.to), to: Math.max(brush.from, brush.to) }]
      : []),
  ].filter(({ from, to }) => to > from)
  return (
    <g aria-hidden="true">
      {spans.map(({ key, from, to }) => (
        <g key={key}>
          <rect className={styles.span} x={from} width={to - from} height={height} />
          <path className={styles.spanEdge} d={`M${from} 0H${to}`} />
        </g>
      ))}
    </g>
  )
}
