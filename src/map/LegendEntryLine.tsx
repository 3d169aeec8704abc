import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { textIn } from '#/model/text.ts'
import { isChange, type Legend, type LegendEntry } from './legend.ts'
import styles from './MapLegend.module.css'
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

/**
 * «Члены СНГ на 31 августа 2009 г.: 1; ещё 9 — даты неизвестны»: on a day, those of whom nobody can
 * say whether they were members then are never part of the number.
 */
function Headline({ entry, legend, shading }: LegendEntryLineProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const { asOf, group } = shading
  if (asOf.kind !== 'day') return null
  const what = words.membersOn(textIn(group.label, lang), dayInWords(asOf.day, lang))
  const sure = entry.states.length
  const undated = legend.entries.find(({ shade }) => shade === 'undated')?.states.length ?? 0
  return (
    <li data-legend="member" data-short={inShort(sure, undated)}>
      <Sample shade={sure === 0 && undated > 0 ? 'undated' : 'member'} />
      <span className={styles.words}>
        {sure === 0 && undated > 0
          ? `${what}: ${words.undatedOnly(undated)}`
          : words.count(what, sure)}
        {sure > 0 && undated > 0 && (
          <>
            {'; '}
            <span className={styles.undated}>
              <Sample shade="undated" /> {words.undatedToo(undated)}
            </span>
          </>
        )}
      </span>
    </li>
  )
}

/** One line of the legend; between two dates what changed is told by name. */
export function LegendEntryLine(props: LegendEntryLineProps) {
  const words = useWords(MAP_WORDS).legend
  const { entry, shading, nameOf } = props
  const { shade, states, turn } = entry
  if (shading.asOf.kind === 'day') {
    if (shade === 'member') return <Headline {...props} />
    // Told in the headline.
    if (shade === 'undated') return null
  }
  const what = turn ? words.turn(turn.from, turn.to) : words.shade[shade]
  return (
    <li data-legend={shade}>
      <Sample shade={shade} />
      <span className={styles.words}>
        {isChange(shade)
          ? words.list(what, states.length, states.map(nameOf).join(', '))
          : words.count(what, states.length)}
      </span>
    </li>
  )
}
