import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Day } from '#/model/day.ts'
import type { Group } from '#/model/group.ts'
import { textIn } from '#/model/text.ts'
import { type Legend, membersIn, undatedIn } from './legend.ts'
import styles from './MapLegend.module.css'
import { Sample } from './Sample.tsx'

interface MembersOnDayProps {
  readonly legend: Legend
  readonly group: Group
  readonly day: Day
}

/**
 * «Члены СНГ на 31 августа 2009 г.: 1; ещё 9 — даты неизвестны»: those of whom nobody can say
 * whether they were members then are never part of the number.
 */
export function MembersOnDay({ legend, group, day }: MembersOnDayProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const what = words.membersOn(textIn(group.label, lang), dayInWords(day, lang))
  const sure = membersIn(legend)
  const undated = undatedIn(legend)
  return (
    <>
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
    </>
  )
}
