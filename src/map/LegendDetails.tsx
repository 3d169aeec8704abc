import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS, type MapWords } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { AsOfSheet } from './AsOfSheet.tsx'
import { LegendNames } from './LegendNames.tsx'
import type { Legend } from './legend.ts'
import styles from './MapLegend.module.css'
import type { MapScene } from './scene.ts'
import type { Shading } from './shading.ts'
import { stateNamer } from './state-name.ts'

interface LegendDetailsProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
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

/** Behind one short line: who is meant, the signs, notes, what the boundaries are and are not. */
export function LegendDetails({ chronicle, scene }: LegendDetailsProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const { legend, shading } = scene
  const nameOf = stateNamer(chronicle, lang)
  const noted = legend?.noted ?? []
  const names = [...new Set(noted.map(({ state }) => nameOf(state)))].join(', ')
  const undated = legend && shading && undatedInWords(legend, shading, words)
  const signs = [
    ['venue', words.marks.venue],
    ['selected', words.marks.selected],
    ['outOfTime', words.marks.outOfTime],
    ['seat', words.marks.seat],
    ['line', words.marks.line],
  ] as const
  return (
    <details className={styles.details}>
      <summary>
        {shading && <span className={styles.toDate}>{words.toDate}</span>}
        <span>
          {words.boundaries}
          {names !== '' && `; ${words.noted(names)}`}
          <span className={styles.more}>; {words.more}</span>
        </span>
      </summary>
      {shading && (
        <div className={styles.asOf}>
          <AsOfSheet />
        </div>
      )}
      {legend && shading && <LegendNames legend={legend} asOf={shading.asOf} nameOf={nameOf} />}
      {undated && <p className={styles.note}>{undated}</p>}
      <ul className={styles.signs}>
        {signs.map(([sign, meaning]) => (
          <li key={sign}>
            <span className={styles.sign} data-sign={sign} />
            {meaning}
          </li>
        ))}
      </ul>
      {shading?.group.note && (
        <LocalText as="p" text={shading.group.note} className={styles.note ?? ''} />
      )}
      {noted.map(({ state, note, during }) =>
        note ? (
          <p key={`${state} ${during?.first}`} className={styles.note}>
            {nameOf(state)}: <LocalText text={note} />
          </p>
        ) : null,
      )}
      <p className={styles.note}>{words.boundariesNote}</p>
      <p className={styles.note}>{words.boundariesSource}</p>
    </details>
  )
}
