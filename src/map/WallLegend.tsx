import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { textIn } from '#/model/text.ts'
import styles from './MapLegend.module.css'
import { Sample } from './Sample.tsx'
import type { MapScene } from './scene.ts'
import { dayShown } from './shading.ts'

/** On a wall: one line on what the shading means; the rest is for those who explore. */
export function WallLegend({ scene: { legend, shading } }: { readonly scene: MapScene }) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const entry = legend?.entries.find(({ states }) => states.length > 0)
  if (!entry || !shading) return null
  const group = textIn(shading.group.label, lang)
  const day = dayInWords(dayShown(shading.asOf), lang)
  const said =
    shading.asOf.kind === 'day' && entry.shade === 'member'
      ? words.membersOn(group, day)
      : `${group}: ${words.shade[entry.shade]}`
  return (
    <p className={styles.wall} data-covers-map>
      <Sample shade={entry.shade} />
      {words.count(said, entry.states.length)}
    </p>
  )
}
