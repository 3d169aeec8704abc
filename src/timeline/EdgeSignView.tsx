import type { Row } from '#/index/row.ts'
import type { EdgeSign } from './scene.ts'
import styles from './Timeline.module.css'

interface EdgeSignProps {
  readonly sign: EdgeSign
  /** Middle of the gutter; CSS pixels. */
  readonly x: number
  readonly top: number
  readonly name: string
  /** The selected event's id and name, when it lies beyond this edge. */
  readonly selected: { readonly id: string; readonly name: string } | null
  readonly isStop: boolean
  readonly onShow: (row: Row) => void
}

/**
 * How many events of a lane lie beyond an edge. A way for the pointer; the keyboard has its own,
 * by arrows, so it is no stop, except when it stands for the selected event.
 */
export function EdgeSignView({ sign, x, top, name, selected, isStop, onShow }: EdgeSignProps) {
  const y = top + sign.y
  const text = sign.side === 'before' ? `‹\u2009${sign.count}` : `${sign.count}\u2009›`
  const show = () => onShow(selected && sign.selected !== null ? sign.selected : sign.nearest)
  const drawing = (
    <>
      <rect className={styles.signHit} x={x - 13} y={y - 12} width={26} height={24} rx={6} />
      <text className={styles.sign} x={x} y={y}>
        {text}
      </text>
    </>
  )
  if (!selected) {
    return (
      <g className={styles.edgeSign} onClick={show} aria-hidden="true">
        <title>{name}</title>
        {drawing}
      </g>
    )
  }
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      className={styles.edgeSign}
      aria-label={selected.name}
      aria-current="true"
      data-event-id={selected.id}
      data-key={selected.id}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        show()
      }}
    >
      <title>{selected.name}</title>
      {drawing}
    </g>
  )
}
