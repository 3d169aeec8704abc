import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { joinNames, MAP_WORDS, type MapWords } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { LegendDetails } from './LegendDetails.tsx'
import type { Legend, LegendEntry } from './legend.ts'
import styles from './MapLegend.module.css'
import { Sample } from './Sample.tsx'
import type { MapScene } from './scene.ts'
import type { Shading } from './shading.ts'

interface MapLegendProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly hasBasemap: boolean
}

function nameOfState(chronicle: Chronicle, id: string, lang: Lang): string {
  const state = chronicle.terms.states.get(id)
  return state ? textIn(state.label, lang) : id
}

/** «Члены ОДКБ на 23 ноября 2022 г.: 6»; between two dates what changed is told by name. */
function entryInWords(
  { shade, states }: LegendEntry,
  { group, asOf }: Shading,
  words: MapWords['legend'],
  names: readonly string[],
  lang: Lang,
): string {
  const isChange = shade === 'joined' || shade === 'left' || shade === 'changed'
  if (isChange) return words.list(words.shade[shade], states.length, names.join(', '))
  const isHeadline = shade === 'member' && asOf.kind === 'day'
  const what = isHeadline
    ? words.membersOn(textIn(group.label, lang), dayInWords(asOf.day, lang))
    : words.shade[shade]
  return words.count(what, states.length)
}

function undatedInWords(
  { undated, inForce }: Legend,
  { asOf }: Shading,
  words: MapWords['legend'],
): string | null {
  if (undated === 0) return null
  const note = undated === inForce ? words.undatedAll : words.undatedSome(undated)
  return asOf.kind === 'change' ? `${note} ${words.undatedInChange}` : note
}

/** Whose members are shaded, of which day and how many; below it what else is drawn. */
export function MapLegend({ chronicle, scene, hasBasemap }: MapLegendProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const { legend, shading } = scene
  const focus = chronicle.dataset.states.filter((state) => state.focus)
  const focusShade = shading?.byState.get(focus[0]?.id ?? '')
  const undated = legend && shading && undatedInWords(legend, shading, words)
  return (
    <div className={styles.legend} role="group" aria-label={words.name} data-covers-map>
      {legend && shading && (
        <>
          {shading.asOf.kind === 'change' && (
            <p className={styles.title}>
              {words.between(
                textIn(shading.group.label, lang),
                `${dayInWords(shading.asOf.from, lang)} → ${dayInWords(shading.asOf.to, lang)}`,
              )}
            </p>
          )}
          <ul className={styles.entries}>
            {legend.entries.map((entry) => (
              <li key={entry.shade} data-legend={entry.shade}>
                <Sample shade={entry.shade} />
                <span className={styles.words}>
                  {entryInWords(
                    entry,
                    shading,
                    words,
                    entry.states.map((id) => nameOfState(chronicle, id, lang)),
                    lang,
                  )}
                </span>
              </li>
            ))}
            {focus.length > 0 && (
              <li data-legend="focus">
                <Sample {...(focusShade && { shade: focusShade })} isFocus />
                <span className={styles.words}>
                  {joinNames[lang](focus.map(({ label }) => textIn(label, lang)))}
                </span>
              </li>
            )}
          </ul>
          {undated && <p className={styles.note}>{undated}</p>}
        </>
      )}
      {!hasBasemap && (
        <p className={styles.note} role="status">
          {words.noBasemap}
        </p>
      )}
      <LegendDetails chronicle={chronicle} scene={scene} />
    </div>
  )
}
