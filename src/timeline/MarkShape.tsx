import { trackColour, trackShape } from '#/ui/track-mark.ts'
import styles from './Mark.module.css'
import type { SingleMark, Stretch } from './scene.ts'

interface Drawn {
  readonly mark: SingleMark
  /** Size of a glyph, CSS pixels. */
  readonly glyph: number
}

interface EndLineProps {
  readonly as: Stretch['endsAs']
  readonly x: number
  readonly y: number
  readonly half: number
  /** Which way the end looks: −1 back, 1 on. */
  readonly sign: 1 | -1
}

/** An end of a bar: a line, a dotted line, or an arrowhead that points on. */
function EndLine({ as, x, y, half, sign }: EndLineProps) {
  if (as === 'cut') return null
  if (as === 'open') {
    const [near, far] = [x + sign * 3, x + sign * 8]
    return (
      <path
        className={styles.arrow}
        d={`M${near} ${y - half + 2}L${far} ${y}L${near} ${y + half - 2}`}
      />
    )
  }
  const className = as === 'soft' ? styles.softEnd : styles.edge
  return <path className={className} d={`M${x} ${y - half}V${y + half}`} />
}

function Bar({ mark, half }: { mark: SingleMark; half: number }) {
  const { body, y } = mark
  const { left, right, startsAs, endsAs } = body
  const width = Math.max(right - left, 1)
  return (
    <>
      <rect className={styles.bar} x={left} y={y - half} width={width} height={half * 2} rx={2} />
      <path
        className={styles.edge}
        d={`M${left} ${y - half}H${right}M${left} ${y + half}H${right}`}
      />
      <EndLine as={startsAs} x={left} y={y} half={half} sign={-1} />
      <EndLine as={endsAs} x={right} y={y} half={half} sign={1} />
    </>
  )
}

/** When the thing holds: a thin faint line below its mark, as long as it holds. */
function Tail({ tail, y, drop }: { tail: Stretch; y: number; drop: number }) {
  const at = y + drop
  return (
    <g className={styles.tail}>
      <path d={`M${tail.left} ${at}H${tail.right}`} />
      {tail.startsAs === 'sharp' && <path d={`M${tail.left} ${at - 3}V${at + 3}`} />}
      {tail.endsAs === 'open' ? (
        <path d={`M${tail.right - 5} ${at - 3}L${tail.right} ${at}L${tail.right - 5} ${at + 3}`} />
      ) : (
        tail.endsAs !== 'cut' && <path d={`M${tail.right} ${at - 3}V${at + 3}`} />
      )}
    </g>
  )
}

/** The drawing of one event: its tail, its bar or band, its glyph. The claim is in the class. */
export function MarkShape({ mark, glyph }: Drawn) {
  const { body, shape, tail, x, y, track } = mark
  const half = glyph * 0.62
  return (
    <g color={trackColour(track)} aria-hidden="true">
      {tail && <Tail tail={tail} y={y} drop={half + 3} />}
      {shape === 'span' && <Bar mark={mark} half={half} />}
      {shape === 'vague' && (
        <>
          <rect
            className={styles.band}
            x={body.left}
            y={y - half}
            width={Math.max(body.right - body.left, 1)}
            height={half * 2}
            rx={half}
          />
          <path
            className={styles.glyph}
            d={trackShape(track)}
            transform={`translate(${x} ${y}) scale(${glyph / 26})`}
          />
        </>
      )}
      {shape === 'point' && (
        <path
          className={styles.glyph}
          d={trackShape(track)}
          transform={`translate(${x} ${y}) scale(${glyph / 15})`}
        />
      )}
    </g>
  )
}
