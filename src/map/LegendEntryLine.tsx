import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { isChange, type Legend, type LegendEntry, undatedIn } from './legend.ts'
import styles from './MapLegend.module.css'
import { MembersOnDay } from './MembersOnDay.tsx'
import { Sample } from './Sample.tsx'
import type { Shading } from './shading.ts'

interface LegendEntryLineProps {
  readonly entry: LegendEntry
  readonly legend: Legend
  readonly shading: Shading
  readonly nameOf: (state: string) => string
}

/** For a map with hardly any room: «6», «1 + 9?», «10?» */
function inShort(sure: number, undated: number): string {
  if (undated === 0) return String(sure)
  return sure === 0 ? `${undated}?` : `${sure} + ${undated}?`
}

/** One line of the legend; between two dates what changed is told by name. */
export function LegendEntryLine({ entry, legend, shading, nameOf }: LegendEntryLineProps) {
  const words = useWords(MAP_WORDS).legend
  const { shade, states, turn } = entry
  if (shading.asOf.kind === 'day') {
    if (shade === 'member') {
      return (
        <li data-legend="member" data-short={inShort(states.length, undatedIn(legend))}>
          <MembersOnDay legend={legend} group={shading.group} day={shading.asOf.day} />
        </li>
      )
    }
    // Told in the headline.
    if (shade === 'undated') return null
  }
  const what = turn ? words.turn(turn.from, turn.to) : words.shade[shade]
  return (
    <li data-legend={shade}>
      <Sample shade={shade} />
      <span className={styles.words}>
        {words.count(what, states.length)}
        {isChange(shade) && (
          <span className={styles.names}> ({states.map(nameOf).join(', ')})</span>
        )}
      </span>
    </li>
  )
}
