import { useMemo } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { textIn } from '#/model/text.ts'
import type { PointedAt } from '#/state/app-state.ts'
import { selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { burstCount } from './burst-count.ts'
import { claimOf } from './claim-of.ts'
import { burstName, eventName } from './event-name.ts'
import { FloatingName } from './FloatingName.tsx'
import { MarkView } from './MarkView.tsx'
import { firstRowOf, holdsAny } from './next-row.ts'
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

const NONE = new Uint32Array()

/** The rows that are pointed at, here or on the map; ascending. */
function pointedRows(chronicle: Chronicle, at: PointedAt | null): Uint32Array {
  if (at === null) return NONE
  if (at.kind === 'place') return chronicle.postings.places.get(at.id) ?? NONE
  const row = chronicle.rowOf(at.id)
  return row === undefined ? NONE : Uint32Array.of(row)
}

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

  const pointed = useMemo(() => pointedRows(chronicle, pointedAt), [chronicle, pointedAt])
  const relatedRows = useMemo(() => Uint32Array.from(related).sort(), [related])
  const namedRows = useMemo(() => named && Uint32Array.from(named).sort(), [named])
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
    (mark) => mark.kind === 'single' && mark.label === null && holdsAny(mark, pointed),
  )
  return (
    <>
      {arcs.map(({ key, path }) => (
        <path key={key} className={styles.arc} d={path} />
      ))}
      {scene.marks.map((mark) => (
        <MarkView
          key={mark.slot}
          mark={mark}
          name={nameOf(mark)}
          claim={claimOf(chronicle, mark)}
          count={mark.kind === 'burst' ? burstCount(mark.rows.length, words.thousands) : ''}
          glyph={layout.glyph}
          rowHeight={layout.rowHeight}
          isStop={mark.key === stop}
          isSelected={mark.kind === 'single' && mark.row === selected}
          isPointed={holdsAny(mark, pointed)}
          isRelated={holdsAny(mark, relatedRows)}
          isQuiet={
            namedRows !== null &&
            !(mark.kind === 'single' && mark.row === selected) &&
            !holdsAny(mark, namedRows)
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
