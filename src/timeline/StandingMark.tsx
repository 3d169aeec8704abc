import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { trackColour } from '#/ui/track-mark.ts'
import { burstCount } from './burst-count.ts'
import { claimOf } from './claim-of.ts'
import { rems } from './in-shares.ts'
import { glyphSize } from './item.ts'
import styles from './Mark.module.css'
import { rowsOf } from './next-row.ts'
import type { Mark, SingleMark, Stretch } from './scene.ts'

interface StandingMarkProps {
  readonly chronicle: Chronicle
  readonly mark: Mark
  /** A place along the plot (CSS pixels) as a share of it. */
  readonly across: (x: number) => string
  /** Middle of its row, as a share of the plot's height. */
  readonly y: string
}

type Across = StandingMarkProps['across']

/** Half the height of a bar, as MarkShape has it. */
const HALF = glyphSize(1) * 0.62
const TAIL = HALF + 0.19
/** Of a burst, as MarkView has it. */
const BURST_HALF = 0.75

function Ends({ body, across }: { readonly body: Stretch; readonly across: Across }) {
  const end = (as: Stretch['endsAs'], x: number) =>
    (as === 'sharp' || as === 'soft') && (
      <line
        className={as === 'soft' ? styles.softEnd : styles.edge}
        x1={across(x)}
        x2={across(x)}
        y1={`-${HALF}rem`}
        y2={`${HALF}rem`}
      />
    )
  return (
    <>
      {end(body.startsAs, body.left)}
      {end(body.endsAs, body.right)}
    </>
  )
}

function Body({ mark, across }: { readonly mark: SingleMark; readonly across: Across }) {
  const { body, shape } = mark
  const [left, right] = [across(body.left), across(body.right)]
  const box = {
    x: left,
    y: `-${HALF}rem`,
    width: across(Math.max(body.right - body.left, 1)),
    height: `${2 * HALF}rem`,
  }
  if (shape === 'vague') return <rect className={styles.band} {...box} rx={`${HALF}rem`} />
  const edge = (y: string) => <line className={styles.edge} x1={left} x2={right} y1={y} y2={y} />
  return (
    <>
      <rect className={styles.bar} {...box} rx="2" />
      {edge(`-${HALF}rem`)}
      {edge(`${HALF}rem`)}
      <Ends body={body} across={across} />
    </>
  )
}

function Glyph({ mark, across }: { readonly mark: SingleMark; readonly across: Across }) {
  const side = glyphSize(1) * (mark.shape === 'vague' ? 15 / 26 : 1)
  return (
    <svg x={across(mark.x)} overflow="visible">
      <use
        className={styles.glyph}
        href={`#track-${mark.track}`}
        x={`-${side / 2}rem`}
        y={`-${side / 2}rem`}
        width={`${side}rem`}
        height={`${side}rem`}
      />
    </svg>
  )
}

function Single({ mark, across }: { readonly mark: SingleMark; readonly across: Across }) {
  const { label, tail, shape, track } = mark
  const tailY = `${TAIL}rem`
  return (
    <>
      <g color={trackColour(track)}>
        {tail && (
          <g className={styles.tail}>
            <line x1={across(tail.left)} x2={across(tail.right)} y1={tailY} y2={tailY} />
          </g>
        )}
        {shape !== 'point' && <Body mark={mark} across={across} />}
        {shape !== 'span' && <Glyph mark={mark} across={across} />}
      </g>
      {label && (
        <text
          className={styles.label}
          // Beside its mark however wide the plot is; at the far end of a bar where it follows one.
          x={across(shape === 'span' && label.x >= mark.body.right ? mark.body.right : mark.x)}
          dx={rems(
            label.x - (shape === 'span' && label.x >= mark.body.right ? mark.body.right : mark.x),
          )}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      )}
    </>
  )
}

/** A mark as the build draws it: a picture of MarkView, in shares of the plot. */
export function StandingMark({ chronicle, mark, across, y }: StandingMarkProps) {
  const words = useWords(TIMELINE_WORDS)
  const claim = claimOf(chronicle, mark)
  return (
    <svg y={y} overflow="visible">
      <g
        className={claim ? styles[claim] : undefined}
        {...(mark.kind === 'single'
          ? { 'data-event-id': mark.id }
          : { 'data-event-count': rowsOf(mark).length })}
      >
        {mark.kind === 'single' ? (
          <Single mark={mark} across={across} />
        ) : (
          <>
            <rect
              className={styles.burst}
              x={across(mark.left)}
              y={`-${BURST_HALF}rem`}
              width={across(mark.right - mark.left)}
              height={`${2 * BURST_HALF}rem`}
              rx={`${BURST_HALF}rem`}
            />
            <text className={styles.count} x={across(mark.x)}>
              {burstCount(mark.rows.length, words.thousands)}
            </text>
          </>
        )}
      </g>
    </svg>
  )
}
