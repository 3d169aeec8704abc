import { useWords } from '#/i18n/language.tsx'
import { LEGEND_WORDS } from '#/i18n/legend-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { CLAIMS } from '#/model/claim.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import styles from './KeySections.module.css'
import { ClaimSign, DATE_SIGNS, DateSign, MAP_SIGNS, MapSign } from './KeySigns.tsx'

/** What the marks, lines and colours of timeline and map say. */
export function KeySections() {
  const words = useWords(LEGEND_WORDS)
  const terms = useWords(TERM_WORDS)
  const chronicle = useApp(selectChronicle)
  return (
    <div className={styles.sections}>
      <section>
        <h3>{words.tracks}</h3>
        <ul className={styles.list}>
          {chronicle?.dataset.tracks.map(({ id, label }, index) => (
            <li key={id}>
              <span className={styles.sign}>
                <TrackMark index={index} />
              </span>
              <LocalText text={label} />
            </li>
          ))}
        </ul>
        <p className={styles.note}>{words.tracksNote}</p>
      </section>
      <section>
        <h3>{words.claims}</h3>
        <ul className={styles.list}>
          {CLAIMS.map((claim) => (
            <li key={claim}>
              <ClaimSign claim={claim} />
              <span>
                <span className={claim === 'forecast' ? styles.forecastName : styles.name}>
                  {terms.claim[claim].name}
                </span>
                {' — '}
                {terms.claim[claim].meaning}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.dates}</h3>
        <ul className={styles.list}>
          {DATE_SIGNS.map((sign) => (
            <li key={sign}>
              <DateSign sign={sign} />
              <span>{words.precision[sign]}</span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{words.merged}</p>
      </section>
      <section>
        <h3>{words.map}</h3>
        <ul className={styles.list}>
          {MAP_SIGNS.map((sign) => (
            <li key={sign}>
              <MapSign sign={sign} />
              <span>{words.mapSigns[sign]}</span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{words.boundaries}</p>
      </section>
    </div>
  )
}
