import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { textIn } from '#/model/text.ts'
import styles from './MapLegend.module.css'
import { MembersOnDay } from './MembersOnDay.tsx'
import { Sample } from './Sample.tsx'
import type { MapScene } from './scene.ts'

/** On a wall: one line on what the shading means; the rest is for those who explore. */
export function WallLegend({ scene: { legend, shading } }: { readonly scene: MapScene }) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  if (!legend || !shading) return null
  const { asOf, group } = shading
  const [change] = legend.entries
  return (
    <p className={styles.wall} data-covers-map>
      {asOf.kind === 'day' ? (
        <MembersOnDay legend={legend} group={group} day={asOf.day} />
      ) : (
        change && (
          <>
            <Sample shade={change.shade} />
            {words.count(
              `${textIn(group.label, lang)}: ${words.shade[change.shade]}`,
              change.states.length,
            )}
          </>
        )
      )}
    </p>
  )
}
