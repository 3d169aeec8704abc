import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Claim } from '#/model/claim.ts'
import { textIn } from '#/model/text.ts'
import { selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { burstName, eventName } from './event-name.ts'
import { FloatingName } from './FloatingName.tsx'
import { MarkView } from './MarkView.tsx'
import { firstRowOf, rowsOf } from './next-row.ts'
import type { BurstMark, Mark } from './scene.ts'
import styles from './Timeline.module.css'
import type { MeasureText } from './text-width.ts'
import type { Picture } from './use-scene.ts'

interface MarksProps {
  readonly chronicle: Chronicle
  readonly picture: Picture
  readonly width: number
  readonly rem: number
  readonly measure: MeasureText
  /** `data-key` of the mark that Tab reaches. */
  readonly stop: string | null
  readonly onReach: (row: Row) => void
  readonly onOpen: (mark: BurstMark) => void
}

/** What is claimed by all that a mark stands for; null where they differ. */
function claimOf(chronicle: Chronicle, mark: Mark): Claim | null {
  const claims = new Set(rowsOf(mark).map((row) => chronicle.eventAt(row).claim))
  return claims.size === 1 ? ([...claims][0] ?? null) : null
}

/** As short as a burst is narrow: 7, 85, 12k. */
const shortCount = (count: number, thousands: (count: number) => string) =>
  count < 1000 ? String(count) : thousands(Math.round(count / 1000))

const point = (mark: Mark | null) =>
  dispatch({ type: 'point', at: mark?.kind === 'single' ? { kind: 'event', id: mark.id } : null })

/** The marks in sight, and the curves between those that the selected event is related to. */
export function Marks(props: MarksProps) {
  const { chronicle, picture, width, rem, measure, stop, onReach, onOpen } = props
  const { layout, scene, arcs, related, named } = picture
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  const selected = useApp(selectSelectedRow)
  const pointedAt = useApp((state) => state.pointedAt)

  const isPointedAt = (row: Row) => {
    if (pointedAt === null) return false
    const { id, venues } = chronicle.eventAt(row)
    return pointedAt.kind === 'event'
      ? id === pointedAt.id
      : venues.some(({ place }) => place === pointedAt.id)
  }
  const nameOf = (mark: Mark): string => {
    if (mark.kind === 'single') return eventName(chronicle, mark.row, lang)
    return burstName(chronicle, mark.rows, lang)
  }
  const activate = (mark: Mark) => {
    onReach(firstRowOf(mark))
    if (mark.kind === 'single') dispatch({ type: 'select', event: mark.id })
    else onOpen(mark)
  }
  const unnamed = scene.marks.find(
    (mark) => mark.kind === 'single' && mark.label === null && isPointedAt(mark.row),
  )
  return (
    <>
      {arcs.map(({ key, path }) => (
        <path key={key} className={styles.arc} d={path} />
      ))}
      {scene.marks.map((mark) => (
        <MarkView
          key={mark.key}
          mark={mark}
          name={nameOf(mark)}
          claim={claimOf(chronicle, mark)}
          count={mark.kind === 'burst' ? shortCount(mark.rows.length, words.thousands) : ''}
          glyph={layout.glyph}
          rowHeight={layout.rowHeight}
          isStop={mark.key === stop}
          isSelected={mark.kind === 'single' && mark.row === selected}
          isPointed={rowsOf(mark).some(isPointedAt)}
          isRelated={rowsOf(mark).some((row) => related.has(row))}
          isQuiet={
            named !== null && rowsOf(mark).every((row) => row !== selected && !named.has(row))
          }
          onActivate={activate}
          onPoint={point}
          onFocus={(focused) => {
            onReach(firstRowOf(focused))
            point(focused)
          }}
        />
      ))}
      {unnamed?.kind === 'single' && (
        <FloatingName
          text={textIn(chronicle.eventAt(unnamed.row).shortTitle, lang)}
          x={unnamed.x}
          y={unnamed.y - layout.glyph}
          width={width}
          rem={rem}
          measure={measure}
        />
      )}
    </>
  )
}
