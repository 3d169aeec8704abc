import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Compare.module.css'
import { belongingsOf, bodiesOf, type Side, termsAbout } from './comparison.ts'

interface CompareBelongingsProps {
  readonly chronicle: Chronicle
  readonly sides: readonly [Side, Side]
}

/** Memberships with their dates, bodies, and the terms that name the side. */
export function CompareBelongings({ chronicle, sides }: CompareBelongingsProps) {
  const words = useWords(COMPARE_WORDS)
  return (
    <section>
      <h3>{words.takesPart}</h3>
      <div className={styles.columns}>
        {sides.map((side) => (
          <div key={side.term.id} className={styles.belongings}>
            <LocalText as="h4" text={side.term.label} />
            <Groups chronicle={chronicle} side={side} />
            <Bodies chronicle={chronicle} side={side} />
            <Terms chronicle={chronicle} side={side} />
          </div>
        ))}
      </div>
    </section>
  )
}

interface PartProps {
  readonly chronicle: Chronicle
  readonly side: Side
}

function Groups({ chronicle, side }: PartProps) {
  const lang = useLang()
  const words = useWords(COMPARE_WORDS)
  const belongings = belongingsOf(chronicle, side)
  if (belongings.length === 0) return null
  return (
    <>
      <h5>{words.groups}</h5>
      <ul>
        {belongings.map(({ group, memberships }) => (
          <li key={group.id}>
            <LocalText text={group.label} />
            {': '}
            {memberships
              .map(
                ({ status, during }) =>
                  `${words.status[status]} (${during ? dateInWords(during, lang) : words.undated})`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}

function Bodies({ chronicle, side }: PartProps) {
  const words = useWords(COMPARE_WORDS)
  const bodies = bodiesOf(chronicle, side)
  if (bodies.length === 0) return null
  return (
    <>
      <h5>{words.bodies}</h5>
      <ul>
        {bodies.map(({ id, label }) => (
          <LocalText key={id} as="li" text={label} />
        ))}
      </ul>
    </>
  )
}

function Terms({ chronicle, side }: PartProps) {
  const words = useWords(COMPARE_WORDS)
  const entries = termsAbout(chronicle, side)
  if (entries.length === 0) return null
  return (
    <>
      <h5>{words.terms}</h5>
      <dl>
        {entries.map(({ id, term, definition }) => (
          <div key={id}>
            <LocalText as="dt" text={term} />
            <LocalText as="dd" text={definition} />
          </div>
        ))}
      </dl>
    </>
  )
}
