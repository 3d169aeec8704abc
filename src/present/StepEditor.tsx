import { ArrowDown, ArrowUp, Eye, RefreshCw, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import type { OwnStep } from '#/model/own-lecture.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { viewOfStep } from '#/state/steps.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './LecturesDialog.module.css'
import { viewForStep, withText } from './make-lecture.ts'
import { useOwnLectures } from './own-lectures.ts'

interface StepEditorProps {
  readonly step: OwnStep
  readonly number: number
  readonly count: number
  readonly onWrite: (step: OwnStep) => void
  readonly onReplaceView: (step: OwnStep) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  /** To look at the page behind the dialog. */
  readonly onLeave: () => void
}

/** Shows what the step shows, in the face for exploring. */
function show(step: OwnStep): void {
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  if (!chronicle) return
  const { view } = viewOfStep(state.view, '', step, 1, knownIdsOf(chronicle))
  dispatch({ type: 'go-to', view: { ...view, story: null, step: null } })
}

const minutesOf = (text: string): number | null => {
  const minutes = Number(text.replace(',', '.'))
  return text.trim() !== '' && minutes > 0 && minutes < 1000 ? minutes : null
}

/** One step: its words, its time, its view, its place. */
export function StepEditor(props: StepEditorProps) {
  const { step, number, count, onWrite, onReplaceView, onMove, onRemove, onLeave } = props
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const id = useId()
  const heading = useRef<HTMLInputElement>(null)
  useEffect(
    function comeIntoSight() {
      if (useOwnLectures.getState().fresh !== step.id) return
      useOwnLectures.setState({ fresh: null })
      heading.current?.focus()
    },
    [step.id],
  )
  /** In its new place the button has the focus still: the same step is moved on by the next press. */
  const move = (by: 1 | -1, button: HTMLButtonElement) => {
    const isAtEnd = by < 0 ? number === 1 : number === count
    if (isAtEnd) return
    flushSync(() => onMove(by))
    button.focus()
  }
  const writeText = (name: 'heading' | 'sentence' | 'notes', text: string) =>
    onWrite({ ...step, [name]: withText(step[name], lang, text) })
  const { minutes: _, ...timeless } = step
  return (
    <li className={styles.step} aria-label={words.step(number)}>
      <div className={styles.stepHead}>
        <h3>{words.step(number)}</h3>
        <Button
          look="icon"
          aria-label={words.up(number)}
          aria-disabled={number === 1 || undefined}
          onClick={({ currentTarget }) => move(-1, currentTarget)}
        >
          <ArrowUp aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={words.down(number)}
          aria-disabled={number === count || undefined}
          onClick={({ currentTarget }) => move(1, currentTarget)}
        >
          <ArrowDown aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={words.showView(number)}
          title={words.showView(number)}
          onClick={() => {
            show(step)
            onLeave()
          }}
        >
          <Eye aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={words.replaceView(number)}
          title={words.replaceView(number)}
          onClick={() => onReplaceView({ ...step, view: viewForStep(useApp.getState()) })}
        >
          <RefreshCw aria-hidden="true" />
        </Button>
        <Button look="icon" aria-label={words.remove(number)} onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
      <label htmlFor={`${id}-heading`} className={styles.label}>
        {words.heading}
      </label>
      <input
        ref={heading}
        id={`${id}-heading`}
        type="text"
        className={styles.field}
        value={step.heading[lang] ?? ''}
        onChange={({ target }) => writeText('heading', target.value)}
      />
      <label htmlFor={`${id}-sentence`} className={styles.label}>
        {words.sentence}
      </label>
      <textarea
        id={`${id}-sentence`}
        className={styles.field}
        rows={3}
        value={step.sentence?.[lang] ?? ''}
        aria-describedby={`${id}-sentence-hint`}
        onChange={({ target }) => writeText('sentence', target.value)}
      />
      <p id={`${id}-sentence-hint`} className={styles.quiet}>
        {words.sentenceHint}
      </p>
      <label htmlFor={`${id}-notes`} className={styles.label}>
        {words.notes}
      </label>
      <textarea
        id={`${id}-notes`}
        className={styles.field}
        rows={4}
        value={step.notes?.[lang] ?? ''}
        aria-describedby={`${id}-notes-hint`}
        onChange={({ target }) => writeText('notes', target.value)}
      />
      <p id={`${id}-notes-hint`} className={styles.quiet}>
        {words.notesHint}
      </p>
      <label htmlFor={`${id}-minutes`} className={styles.label}>
        {words.minutesMeant}
      </label>
      <input
        id={`${id}-minutes`}
        type="number"
        min={0}
        max={999}
        step="any"
        className={`${styles.field} ${styles.minutes}`}
        value={step.minutes ?? ''}
        onChange={({ target }) => {
          const minutes = minutesOf(target.value)
          onWrite(minutes === null ? timeless : { ...timeless, minutes })
        }}
      />
    </li>
  )
}
