import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { type LocalizedText, textIn } from '#/model/text.ts'
import { eventAddress } from '#/state/event-address.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlainLink } from '#/ui/PlainLink.tsx'
import styles from './EventLink.module.css'
import { yearsOf } from './years-of.ts'

interface EventLinkProps {
  readonly id: string
  /** What to call it here; its short title otherwise. */
  readonly label?: LocalizedText
}

/** A link to another event: its years and, where it is no fact, its claim stand beside it. */
export function EventLink({ id, label }: EventLinkProps) {
  const lang = useLang()
  const { claim } = useWords(TERM_WORDS)
  const href = useApp((state) => eventAddress(state, id))
  const chronicle = useApp(selectChronicle)
  const row = chronicle?.rowOf(id)
  if (!chronicle || row === undefined) return null
  const event = chronicle.eventAt(row)
  const point = () => dispatch({ type: 'point', at: { kind: 'event', id } })
  const stopPointing = () => dispatch({ type: 'point', at: null })
  const name = label ?? event.shortTitle
  const years = event.date && yearsOf(event.date, lang)
  const details = [
    ...(years && !textIn(name, lang).includes(years) ? [years] : []),
    ...(event.claim === 'fact' ? [] : [claim[event.claim].name.toLowerCase()]),
  ].join(', ')
  return (
    <>
      <PlainLink
        className={styles.link}
        href={href}
        onFollow={(link) => {
          // The link goes with the event that is left: it cannot say that the pointer is gone, nor keep the focus.
          stopPointing()
          link.closest<HTMLElement>('[data-view]')?.focus({ preventScroll: true })
          dispatch({ type: 'select', event: id })
        }}
        onPointerEnter={point}
        onPointerLeave={stopPointing}
        onFocus={point}
        onBlur={stopPointing}
      >
        <LocalText text={name} />
      </PlainLink>
      {details && <small className={styles.details}> {details}</small>}
    </>
  )
}
