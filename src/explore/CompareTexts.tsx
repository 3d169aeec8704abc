import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { ExplainedText } from '#/ui/ExplainedText.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Compare.module.css'
import type { Comparison, Side } from './comparison.ts'
import { PanelEventLink } from './PanelEventLink.tsx'

/** One event in brief; what is doubtful in it is not left out. */
function Brief({ chronicle, row }: { readonly chronicle: Chronicle; readonly row: Row }) {
  const words = useWords(COMPARE_WORDS)
  const { summary, doubt } = chronicle.eventAt(row)
  return (
    <li>
      <p>
        <PanelEventLink chronicle={chronicle} row={row} opens />
      </p>
      {summary && <ExplainedText as="p" text={summary} />}
      {doubt && (
        <p className={styles.quiet}>
          {words.doubt} <ExplainedText text={doubt} />
        </p>
      )}
    </li>
  )
}

interface CompareOwnProps {
  readonly chronicle: Chronicle
  readonly sides: readonly [Side, Side]
  readonly own: Comparison['own']
}

/** What each side has alone, beside each other. */
export function CompareOwn({ chronicle, sides: [first, second], own }: CompareOwnProps) {
  const words = useWords(COMPARE_WORDS)
  const columns = [
    { side: first, rows: own.first },
    { side: second, rows: own.second },
  ]
  return (
    <section>
      <h3>{words.emphases}</h3>
      <p className={styles.quiet}>{words.emphasesHow}</p>
      <div className={styles.columns}>
        {columns.map(({ side, rows }) => (
          <div key={side.term.id}>
            <LocalText as="h4" text={side.term.label} />
            {rows.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
            <ul className={styles.briefs}>
              {rows.map((row) => (
                <Brief key={row} chronicle={chronicle} row={row} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Judgements, expectations and proposals: framed, and each called what it is. */
export function CompareJudged({
  chronicle,
  rows,
}: {
  readonly chronicle: Chronicle
  readonly rows: readonly Row[]
}) {
  const words = useWords(COMPARE_WORDS)
  const { claim } = useWords(TERM_WORDS)
  if (rows.length === 0) return null
  const claims = (['assessment', 'forecast', 'proposal'] as const).map((kind) => ({
    kind,
    rows: rows.filter((row) => chronicle.eventAt(row).claim === kind),
  }))
  return (
    <section className={styles.judged}>
      <h3>{words.judged}</h3>
      <p className={styles.quiet}>{words.judgedHow}</p>
      {claims.map(
        ({ kind, rows: own }) =>
          own.length > 0 && (
            <div key={kind}>
              <h4>{claim[kind].name}</h4>
              <p className={styles.quiet}>{claim[kind].meaning}</p>
              <ul className={styles.briefs}>
                {own.map((row) => (
                  <Brief key={row} chronicle={chronicle} row={row} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
