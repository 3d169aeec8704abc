import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import styles from './Compare.module.css'
import { CompareEvents } from './CompareEvents.tsx'
import type { Place, Side, YearOf } from './comparison.ts'

interface CompareAxisProps {
  readonly chronicle: Chronicle
  readonly sides: readonly [Side, Side]
  readonly years: readonly YearOf[]
  /** Whether what their organisations do is told elsewhere. */
  readonly hasShared: boolean
}

const PLACES: readonly Place[] = ['first', 'both', 'second']

/** The years from top to bottom: what is of the one, of both, of the other. */
export function CompareAxis({
  chronicle,
  sides: [first, second],
  years,
  hasShared,
}: CompareAxisProps) {
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
      <p className={styles.quiet}>
        {words.onAxisHow}
        {hasShared && ` ${words.sharedBelow}`}
      </p>
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
                    <CompareEvents chronicle={chronicle} rows={places[place]} />
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
