import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { selectAsOf, selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './AsOf.module.css'
import { readAsOf } from './as-of.ts'
import { dayShown } from './shading.ts'

interface AsOfFormProps {
  /** In a panel of its own the field is what one came for. */
  readonly takesFocus?: boolean
  /** Called when a date was chosen or given up. */
  readonly onDone?: () => void
}

/** Where the date comes from: asked for, the selected event's, the dataset's. */
function useReason(): 'asked' | 'event' | 'dataset' {
  const isAsked = useApp(({ view }) => view.asof !== null)
  const asOf = useApp(selectAsOf)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  if (isAsked) return 'asked'
  const start = row === null ? undefined : chronicle?.eventAt(row).date?.first
  return start === dayShown(asOf) ? 'event' : 'dataset'
}

/** Chooses the date whose membership is shown, typed as a year, month or day. */
export function AsOfForm({ takesFocus = false, onDone }: AsOfFormProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS).asOf
  const asOf = useApp(selectAsOf)
  const reason = useReason()
  const id = useId()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const field = useRef<HTMLInputElement>(null)
  useEffect(
    function takeFocus() {
      if (takesFocus) field.current?.focus({ preventScroll: true })
    },
    [takesFocus],
  )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readAsOf(text)
    if (!read.ok) {
      setFault(read.fault === 'no-such-day' ? words.noSuchDay : words.notADate)
      return
    }
    setFault(null)
    dispatch({ type: 'set', view: { asof: read.asOf } })
    onDone?.()
  }
  const reset = () => {
    setText('')
    setFault(null)
    dispatch({ type: 'set', view: { asof: null } })
    onDone?.()
  }
  const inUse =
    asOf.kind === 'day'
      ? dayInWords(asOf.day, lang)
      : words.between(dayInWords(asOf.from, lang), dayInWords(asOf.to, lang))
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.now}>{words.now(inUse, words.why[reason])}</p>
      <label htmlFor={id}>{words.label}</label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-describedby={fault === null ? `${id}-hint` : `${id}-fault ${id}-hint`}
          aria-invalid={fault !== null}
          maxLength={32}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" look="primary">
          {words.show}
        </Button>
        {reason === 'asked' && <Button onClick={reset}>{words.reset}</Button>}
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
    </form>
  )
}
