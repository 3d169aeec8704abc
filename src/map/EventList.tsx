import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import styles from './Popover.module.css'

/** More than this nobody reads in a small panel; the filter is the way there. */
const MOST = 100

interface EventListProps {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
  /** What is to be said of an event beside its date. */
  readonly noteOf: (row: Row) => string
  readonly onSelect: () => void
}

/** Events in a panel of the map; pressing one selects it. */
export function EventList({ chronicle, rows, noteOf, onSelect }: EventListProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const selected = useApp(({ view }) => view.event)
  return (
    <>
      <ul>
        {rows.slice(0, MOST).map((row) => {
          const { id, shortTitle, date } = chronicle.eventAt(row)
          const meta = [date ? dateInWords(date, lang) : '', noteOf(row)].filter(Boolean)
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.entry}
                data-selected={id === selected || undefined}
                onClick={() => {
                  dispatch({ type: 'select', event: id })
                  onSelect()
                }}
              >
                <TrackMark index={chronicle.columns.track[row] ?? 0} />
                <LocalText text={shortTitle} className={styles.entryTitle ?? ''} />
                <span className={styles.meta}>{meta.join(' · ')}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {rows.length > MOST && <p className={styles.note}>{words.more(rows.length - MOST)}</p>}
    </>
  )
}
