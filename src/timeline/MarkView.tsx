import type { KeyboardEvent } from 'react'
import type { Claim } from '#/model/claim.ts'
import styles from './Mark.module.css'
import { MarkShape } from './MarkShape.tsx'
import type { Mark } from './scene.ts'

export interface MarkViewProps {
  readonly mark: Mark
  readonly name: string
  /** Of all its events; null where they differ. */
  readonly claim: Claim | null
  /** What a burst shows: its number, short enough for it. */
  readonly count: string
  readonly glyph: number
  readonly rowHeight: number
  readonly isStop: boolean
  readonly isSelected: boolean
  readonly isPointed: boolean
  readonly isRelated: boolean
  /** On a wall: there, but not spoken of. */
  readonly isQuiet: boolean
  readonly onActivate: (mark: Mark) => void
  readonly onPoint: (mark: Mark | null) => void
  readonly onFocus: (mark: Mark) => void
}

/** How much smaller a quiet mark is. */
const QUIET = 0.6
/** CSS pixels: a target is 24 high at least (WCAG 2.5.8). */
const LEAST_HALF = 12

const isActivation = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' '

/** A mark of the timeline: a real button, named in full, whatever of its label there is room for. */
export function MarkView(props: MarkViewProps) {
  const { mark, name, claim, glyph, rowHeight, isStop, isSelected, isPointed, isRelated } = props
  const { isQuiet, onActivate, onPoint, onFocus } = props
  const half = Math.max(Math.min(rowHeight / 2 - 1, glyph), LEAST_HALF)
  const burstHalf = Math.max(glyph * 0.75, LEAST_HALF)
  const left = Math.min(mark.left, mark.x - 12) - 4
  const right = Math.max(mark.right, mark.x + 12) + 4
  const classes = [
    styles.mark,
    claim && styles[claim],
    isPointed && styles.pointed,
    isQuiet && styles.quiet,
  ]
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-haspopup={mark.kind === 'burst' ? 'dialog' : undefined}
      aria-current={isSelected ? 'true' : undefined}
      className={classes.filter(Boolean).join(' ')}
      data-key={mark.key}
      {...(mark.kind === 'single'
        ? { 'data-event-id': mark.id }
        : { 'data-event-count': mark.rows.length })}
      onClick={() => onActivate(mark)}
      onKeyDown={(event) => {
        if (!isActivation(event) || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        event.stopPropagation()
        onActivate(mark)
      }}
      onPointerEnter={() => onPoint(mark)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onFocus(mark)}
      onBlur={() => onPoint(null)}
    >
      {isRelated && <circle className={styles.related} cx={mark.x} cy={mark.y} r={half} />}
      {mark.kind === 'single' ? (
        <>
          {/* One is what a pointer hits and what a ring is drawn about. */}
          <rect
            className={styles.ring}
            x={left}
            y={mark.y - half}
            width={right - left}
            height={half * 2}
            rx={6}
          />
          <MarkShape mark={mark} glyph={isQuiet ? glyph * QUIET : glyph} />
          {mark.label && (
            <text
              className={`${styles.label} ${mark.shape !== 'point' && mark.label.anchor === 'start' && mark.label.x < mark.body.right ? styles.onBar : ''}`}
              x={mark.label.x}
              y={mark.y}
              textAnchor={mark.label.anchor}
            >
              {mark.label.text}
            </text>
          )}
        </>
      ) : (
        <>
          <rect
            className={styles.burst}
            x={mark.left}
            y={mark.y - burstHalf}
            width={mark.right - mark.left}
            height={burstHalf * 2}
            rx={burstHalf}
          />
          <text className={styles.count} x={mark.x} y={mark.y}>
            {props.count}
          </text>
        </>
      )}
    </g>
  )
}
