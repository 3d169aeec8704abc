import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { textIn } from '#/model/text.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import styles from './Compare.module.css'
import type { Place, Side, YearOf } from './comparison.ts'
import { PanelEventLink } from './PanelEventLink.tsx'

interface CompareAxisProps {
  readonly chronicle: Chronicle
  readonly sides: readonly [Side, Side]
  readonly years: readonly YearOf[]
}

const PLACES: readonly Place[] = ['first', 'both', 'second']

/** The years from top to bottom: what is of the one, of both, of the other. */
export function CompareAxis({ chronicle, sides: [first, second], years }: CompareAxisProps) {
  const lang = useLang()
  const words = useWords(COMPARE_WORDS)
  const names = {
    first: textIn(first.term.label, lang),
    both: words.both,
    second: textIn(second.term.label, lang),
  }
  return (
    <section>
      <h3 id="compare-axis">{words.onAxis}</h3>
      <p className={styles.quiet}>{words.onAxisHow}</p>
      {/* For those who see: each cell says by itself whose it is. */}
      <p className={styles.heads} aria-hidden="true">
        <span>{words.year}</span>
        {PLACES.map((place) => (
          <span key={place}>{names[place]}</span>
        ))}
      </p>
      <ol aria-labelledby="compare-axis">
        {years.map(({ year, ...places }) => (
          <li key={year ?? 'none'} className={styles.year}>
            <h4>{year ?? words.noDate}</h4>
            {PLACES.map((place) => (
              <div key={place} data-empty={places[place].length === 0 || undefined}>
                {places[place].length > 0 && (
                  <>
                    <h5 className={styles.of}>{names[place]}</h5>
                    <Events chronicle={chronicle} rows={places[place]} />
                  </>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface EventsProps {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
}

function Events({ chronicle, rows }: EventsProps) {
  return (
    <ul className={styles.events}>
      {rows.map((row) => {
        const kind = chronicle.terms.kinds.get(chronicle.eventAt(row).kind ?? '')
        return (
          <li key={row}>
            <TrackMark index={chronicle.columns.track[row] ?? 0} />
            <span>
              <PanelEventLink chronicle={chronicle} row={row} opens date="none" />
              {kind && <LocalText text={kind.label} className={styles.kind} />}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
