import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Window } from '#/index/sight.ts'
import { type Edtf, readEdtf, writeInterval } from '#/model/edtf.ts'
import type { DayRange } from '#/model/view.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './TimeStrip.module.css'

interface RangeFormProps {
  readonly window: Window
  readonly onShow: (range: DayRange) => void
  readonly onClose: () => void
}

function readDate(text: string): Edtf | null {
  const read = readEdtf(text.trim())
  return read.ok && read.value.kind === 'date' ? read.value : null
}

/** The span in sight, typed: years, months or days. */
export function RangeForm({ window, onShow, onClose }: RangeFormProps) {
  const { strip } = useWords(TIMELINE_WORDS)
  const id = useId()
  const [start = '', end = ''] = writeInterval(
    Math.round(window.start),
    Math.round(window.end) - 1,
  ).split('/')
  const [from, setFrom] = useState(start)
  const [to, setTo] = useState(end)
  const [fault, setFault] = useState<{ readonly field: 'from' | 'to'; readonly words: string }>()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.select(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [begins, ends] = [readDate(from), readDate(to)]
    if (!begins) return setFault({ field: 'from', words: strip.notADate(from) })
    if (!ends) return setFault({ field: 'to', words: strip.notADate(to) })
    if (begins.first > ends.last) return setFault({ field: 'from', words: strip.reversed })
    onShow({ first: begins.first, last: ends.last })
  }
  const field = (name: 'from' | 'to', value: string, set: (text: string) => void) => (
    <label className={styles.field}>
      {strip[name]}
      <input
        ref={name === 'from' ? first : undefined}
        value={value}
        onChange={(event) => set(event.target.value)}
        aria-describedby={`${id}-hint${fault?.field === name ? ` ${id}-fault` : ''}`}
        aria-invalid={fault?.field === name}
        maxLength={24}
        autoComplete="off"
      />
    </label>
  )
  return (
    <form
      className={styles.form}
      aria-label={strip.type}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {field('from', from, setFrom)}
      {field('to', to, setTo)}
      <p id={`${id}-hint`} className={styles.hint}>
        {strip.typeHint}
      </p>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault.words}
        </p>
      )}
      <Button type="submit" look="primary">
        {strip.show}
      </Button>
    </form>
  )
}
