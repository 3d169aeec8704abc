import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import styles from './Compare.module.css'
import { PanelEventLink } from './PanelEventLink.tsx'

interface CompareEventsProps {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
  /** Id of the heading that names the list. */
  readonly heading?: string
  /** Where nothing around it says when. */
  readonly isDated?: boolean
}

/** Events by name, each with what kind it is. */
export function CompareEvents({ chronicle, rows, heading, isDated = false }: CompareEventsProps) {
  const words = useWords(COMPARE_WORDS)
  return (
    <ul className={styles.events} aria-labelledby={heading}>
      {rows.map((row) => {
        const event = chronicle.eventAt(row)
        const kind = chronicle.terms.kinds.get(event.kind ?? '')
        return (
          <li key={row}>
            <TrackMark index={chronicle.columns.track[row] ?? 0} />
            <span>
              <PanelEventLink
                chronicle={chronicle}
                row={row}
                opens
                date={isDated ? 'whole' : 'none'}
              />
              {isDated && !event.date && <span className={styles.kind}>{words.noDate}</span>}
              {kind && <LocalText text={kind.label} className={styles.kind} />}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
