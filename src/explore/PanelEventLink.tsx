import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { civilFromDay } from '#/model/day.ts'
import type { Edtf } from '#/model/edtf.ts'
import { eventAddress } from '#/state/event-address.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlainLink } from '#/ui/PlainLink.tsx'
import styles from './PanelEventLink.module.css'

interface PanelEventLinkProps {
  readonly chronicle: Chronicle
  readonly row: Row
  /** Opens it: the panel closes. Else it is selected within the panel. */
  readonly opens?: boolean
  /** How much is said of its date. */
  readonly date?: 'whole' | 'year' | 'none'
}

/** The year it began in, or, where only its end is known, ended in. */
function yearOf({ first, last }: Edtf): string {
  const known = [first, last].find((day) => Number.isFinite(day))
  return known === undefined ? '' : String(civilFromDay(known).year)
}

/** An event named within a panel, with its date and, where it is no fact, what it is. */
export function PanelEventLink({
  chronicle,
  row,
  opens = false,
  date: said = 'whole',
}: PanelEventLinkProps) {
  const lang = useLang()
  const { claim: claims } = useWords(TERM_WORDS)
  const { id, shortTitle, date, claim } = chronicle.eventAt(row)
  const panel = useApp(({ view }) => (opens ? null : view.panel))
  const address = useApp((state) =>
    eventAddress({ ...state, view: { ...state.view, panel: opens ? null : state.view.panel } }, id),
  )
  const details = [
    ...(date && said !== 'none' ? [said === 'year' ? yearOf(date) : dateInWords(date, lang)] : []),
    ...(claim === 'fact' ? [] : [claims[claim].name.toLowerCase()]),
  ].join(', ')
  return (
    <>
      <PlainLink
        href={address}
        onFollow={() => {
          dispatch({ type: 'select', event: id })
          if (panel === null) dispatch({ type: 'set', view: { panel: null } })
        }}
      >
        <LocalText text={shortTitle} />
      </PlainLink>
      {details && <small className={styles.details}> {details}</small>}
    </>
  )
}
