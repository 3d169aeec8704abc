import { dateInWords, dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { joinNames, MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { LegendDetails } from './LegendDetails.tsx'
import { LegendEntryLine } from './LegendEntryLine.tsx'
import { focusLooksOf, membersIn } from './legend.ts'
import styles from './MapLegend.module.css'
import { Sample } from './Sample.tsx'
import type { MapScene } from './scene.ts'
import { stateNamer } from './state-name.ts'

interface MapLegendProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly hasBasemap: boolean
}

/** Whose members are shaded, of which day and how many; below it what else is drawn. */
export function MapLegend({ chronicle, scene, hasBasemap }: MapLegendProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const { legend, shading } = scene
  const focus = chronicle.dataset.states.flatMap((state) => (state.focus ? [state.id] : []))
  const nameOf = stateNamer(chronicle, lang)
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
          <ul className={styles.entries} data-members={membersIn(legend) || 'none'}>
            {legend.entries.map((entry) => (
              <LegendEntryLine
                key={`${entry.shade} ${entry.turn?.from} ${entry.turn?.to}`}
                entry={entry}
                legend={legend}
                shading={shading}
                nameOf={nameOf}
              />
            ))}
            {legend.meanwhile.map(({ state, status, during }) => (
              <li key={`${state} ${during?.first}`} data-legend="meanwhile">
                <span className={styles.words}>
                  {words.meanwhile(status, nameOf(state), during ? dateInWords(during, lang) : '')}
                </span>
              </li>
            ))}
            {focusLooksOf(focus, shading).map(({ shade, states }) => (
              <li key={shade ?? 'none'} data-legend="focus">
                <Sample {...(shade && { shade })} isFocus />
                <span className={styles.words}>{joinNames[lang](states.map(nameOf))}</span>
              </li>
            ))}
          </ul>
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
