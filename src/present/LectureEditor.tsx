import { ArrowLeft } from 'lucide-react'
import { useId } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import type { OwnLecture, OwnStep } from '#/model/own-lecture.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import type { StepDone } from './kept-undo.ts'
import styles from './LecturesDialog.module.css'
import { changeStep } from './lecture-changes.ts'
import { stepOfView, withText } from './make-lecture.ts'
import { putLecture, takeTheirs, useOwnLectures } from './own-lectures.ts'
import { StepEditor } from './StepEditor.tsx'
import { startLecture } from './start-lecture.ts'

interface LectureEditorProps {
  readonly lecture: OwnLecture
  readonly onClose: () => void
}

/** The steps in order, each to be written, moved, dropped or given another view. */
export function LectureEditor({ lecture, onClose }: LectureEditorProps) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const titleId = useId()
  const isChangedElsewhere = useOwnLectures((state) => state.changedElsewhere.includes(lecture.id))
  const { steps } = lecture
  const change = (changed: readonly OwnStep[], done: StepDone, step: OwnStep, at: number) =>
    changeStep({ ...lecture, steps: changed }, lang, done, step, at)
  return (
    <div className={styles.editor}>
      <p className={styles.buttons}>
        <Button onClick={() => useOwnLectures.setState({ editing: null })}>
          <ArrowLeft aria-hidden="true" />
          {words.back}
        </Button>
        <Button
          look="primary"
          disabled={steps.length === 0}
          onClick={() => {
            onClose()
            startLecture(lecture.id)
          }}
        >
          {words.start}
        </Button>
      </p>
      {isChangedElsewhere && (
        <div role="status" className={styles.warning}>
          <p>{words.changedElsewhere}</p>
          <Button onClick={() => takeTheirs(lecture.id, lang)}>{words.takeTheirs}</Button>
        </div>
      )}
      <label htmlFor={titleId} className={styles.label}>
        {words.lectureTitle}
      </label>
      <input
        id={titleId}
        type="text"
        className={styles.field}
        value={lecture.title[lang] ?? ''}
        onChange={({ target }) =>
          putLecture({ ...lecture, title: withText(lecture.title, lang, target.value) }, lang)
        }
      />
      <p className={styles.quiet}>{words.whereKept}</p>
      {steps.length === 0 && <p>{words.noSteps}</p>}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepEditor
            key={step.id}
            step={step}
            number={index + 1}
            count={steps.length}
            onWrite={(changed) =>
              putLecture({ ...lecture, steps: steps.with(index, changed) }, lang)
            }
            onReplaceView={(changed) =>
              change(steps.with(index, changed), 'view-replaced', step, index)
            }
            onMove={(by) => {
              const moved = steps.toSpliced(index, 1).toSpliced(index + by, 0, step)
              change(moved, 'moved', step, index)
            }}
            onRemove={() => change(steps.toSpliced(index, 1), 'step-deleted', step, index)}
            onLeave={onClose}
          />
        ))}
      </ol>
      <Button
        onClick={() => {
          const step = stepOfView(useApp.getState(), { [lang]: words.newStep })
          change([...steps, step], 'added', step, steps.length)
        }}
      >
        {words.addViewHere}
      </Button>
    </div>
  )
}
