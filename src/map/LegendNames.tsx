import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { AsOf } from '#/model/view.ts'
import { isChange, type Legend, type LegendEntry } from './legend.ts'
import styles from './MapLegend.module.css'
import { Sample } from './Sample.tsx'

interface LegendNamesProps {
  readonly legend: Legend
  readonly asOf: AsOf
  readonly nameOf: (state: string) => string
}

/** The states behind each number of the legend, by name; those of a change stand named already. */
export function LegendNames({ legend, asOf, nameOf }: LegendNamesProps) {
  const words = useWords(MAP_WORDS).legend
  const told = legend.entries.filter(({ shade, states }) => states.length > 0 && !isChange(shade))
  if (told.length === 0) return null
  const headOf = ({ shade }: LegendEntry) =>
    shade === 'member' && asOf.kind === 'day' ? words.members : words.shade[shade]
  return (
    <div className={styles.who}>
      <p className={styles.whoTitle}>{words.who}</p>
      <dl>
        {told.map((entry) => (
          <div key={entry.shade}>
            <dt>
              <Sample shade={entry.shade} /> {headOf(entry)}
            </dt>
            <dd>{entry.states.map(nameOf).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
