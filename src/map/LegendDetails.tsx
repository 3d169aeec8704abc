import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './MapLegend.module.css'
import type { MapScene } from './scene.ts'

interface LegendDetailsProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
}

/** Behind one short line: the signs, notes on the membership, what the boundaries are and are not. */
export function LegendDetails({ chronicle, scene }: LegendDetailsProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).legend
  const { group } = scene.shading ?? {}
  const nameOf = (id: string) => {
    const state = chronicle.terms.states.get(id)
    return state ? textIn(state.label, lang) : id
  }
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
        <span>{words.boundaries}</span>
        <span className={styles.more}>{words.more}</span>
      </summary>
      <ul className={styles.signs}>
        {signs.map(([sign, meaning]) => (
          <li key={sign}>
            <span className={styles.sign} data-sign={sign} />
            {meaning}
          </li>
        ))}
      </ul>
      {group?.note && <LocalText as="p" text={group.note} className={styles.note ?? ''} />}
      {scene.legend?.noted.map(({ state, note }) =>
        note ? (
          <p key={state} className={styles.note}>
            {nameOf(state)}: <LocalText text={note} />
          </p>
        ) : null,
      )}
      <p className={styles.note}>{words.boundariesNote}</p>
      <p className={styles.note}>{words.boundariesSource}</p>
    </details>
  )
}
