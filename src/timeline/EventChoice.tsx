import { dateInWords } from '#/i18n/dates.ts'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { pickText } from '#/model/text.ts'
import { dispatch } from '#/state/store.ts'
import { trackColour, trackShape } from '#/ui/track-mark.ts'
import styles from './EventChoice.module.css'

interface EventChoiceProps {
  readonly chronicle: Chronicle
  readonly row: Row
  readonly isSelected: boolean
  /** Its place in the order that the arrows go by; absent where every choice is a tab stop. */
  readonly stop?: { readonly isStop: boolean; readonly onFocus: () => void }
  /** Whether it stands for the event in this view (the shelf) or merely leads to it (a popover). */
  readonly standsForEvent: boolean
  readonly onChoose: () => void
}

/** An event as a line of a list beside the axis: its track's shape, its title, its date if any. */
export function EventChoice(props: EventChoiceProps) {
  const { chronicle, row, isSelected, stop, standsForEvent, onChoose } = props
  const lang = useLang()
  const event = chronicle.eventAt(row)
  const track = chronicle.columns.track[row] ?? 0
  const { text, lang: textLang } = pickText(event.shortTitle, lang)
  return (
    <button
      type="button"
      className={`${styles.choice} ${styles[event.claim] ?? ''}`}
      aria-current={isSelected ? 'true' : undefined}
      {...(standsForEvent && { 'data-event-id': event.id, 'data-key': event.id })}
      {...(stop && { tabIndex: stop.isStop ? 0 : -1, onFocus: stop.onFocus })}
      onClick={onChoose}
      onPointerEnter={() => dispatch({ type: 'point', at: { kind: 'event', id: event.id } })}
      onPointerLeave={() => dispatch({ type: 'point', at: null })}
    >
      <svg className={styles.glyph} viewBox="-9 -9 18 18" aria-hidden="true">
        <path d={trackShape(track)} color={trackColour(track)} />
      </svg>
      <span className={styles.title} lang={textLang}>
        {text}
      </span>
      {event.date && <span className={styles.date}>{dateInWords(event.date, lang)}</span>}
    </button>
  )
}
