import { type ChangeEvent, useRef, useState } from 'react'
import { parseLecture } from '#/dataset/lecture-file.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'
import type { Story } from '#/model/story.ts'
import { textIn } from '#/model/text.ts'
import { selectChronicle, selectMatched } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { minutesMeant } from './clock-words.ts'
import { Deleted } from './Deleted.tsx'
import { LectureButtons } from './LectureButtons.tsx'
import styles from './LecturesDialog.module.css'
import { changeStep, makeLecture, takeIn } from './lecture-changes.ts'
import { lectureOfFiltered, MOST_FROM_FILTER, newLecture, stepOfView } from './make-lecture.ts'
import { say, useOwnLectures } from './own-lectures.ts'
import { startLecture } from './start-lecture.ts'

const edit = (id: string) => useOwnLectures.setState({ editing: id, said: null })

interface LectureListProps {
  readonly onClose: () => void
}

/** The dataset's lectures and one's own, and the ways to make one. */
export function LectureList({ onClose }: LectureListProps) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const chronicle = useApp(selectChronicle)
  const count = useApp((state) => selectMatched(state).count)
  const lectures = useOwnLectures((state) => state.lectures)
  const file = useRef<HTMLInputElement>(null)
  const latest = lectures.at(-1)?.lecture

  const addView = (to: OwnLecture | undefined) => {
    const state = useApp.getState()
    const step = stepOfView(state, { [lang]: words.newStep })
    edit(
      to
        ? changeStep({ ...to, steps: [...to.steps, step] }, lang, 'added', step, to.steps.length)
        : makeLecture(newLecture(state, { [lang]: words.newTitle }, [step]), lang, 'created'),
    )
  }
  const makeFromFiltered = () =>
    edit(
      makeLecture(
        lectureOfFiltered(useApp.getState(), { [lang]: words.filteredTitle }),
        lang,
        'created',
      ),
    )
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? []
    // The same file may be chosen again.
    target.value = ''
    if (!chosen) return
    const read = parseLecture(await chosen.text().catch(() => ''), lang)
    if (read.ok) takeIn(read.lecture, read.losses, lang)
    else say({ kind: 'fault', fault: read.fault })
  }
  return (
    <>
      {chronicle && chronicle.dataset.stories.length > 0 && (
        <section className={styles.section}>
          <h3>{words.ofChronicle}</h3>
          <ul className={styles.list}>
            {chronicle.dataset.stories.map((story) => (
              <li key={story.id}>
                <Heading story={story} />
                <Start story={story} onClose={onClose} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h3>{words.own}</h3>
        {lectures.length === 0 && <p className={styles.quiet}>{words.noOwn}</p>}
        <ul className={styles.list}>
          {lectures.map(({ lecture }) => (
            <li key={lecture.id}>
              <Heading story={lecture} />
              <Start story={lecture} onClose={onClose} />
              <Button
                aria-label={words.editName(textIn(lecture.title, lang) || words.untitled)}
                onClick={() => edit(lecture.id)}
              >
                {words.edit}
              </Button>
              <LectureButtons lecture={lecture} />
            </li>
          ))}
        </ul>
        <p className={styles.buttons}>
          {latest && (
            <Button className={styles.wrapping ?? ''} onClick={() => addView(latest)}>
              {words.addViewTo(textIn(latest.title, lang) || words.untitled)}
            </Button>
          )}
          <Button className={styles.wrapping ?? ''} onClick={() => addView(undefined)}>
            {words.addView}
          </Button>
          <Button disabled={count === 0} onClick={makeFromFiltered}>
            {words.makeFromFiltered(Math.min(count, MOST_FROM_FILTER))}
          </Button>
          <Button onClick={() => file.current?.click()}>{words.openFile}</Button>
          <input
            ref={file}
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={words.openFile}
            onChange={openFile}
          />
        </p>
      </section>
      <Deleted />
    </>
  )
}

function Heading({ story }: { readonly story: Story }) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const minutes = minutesMeant(story, story.steps.length)
  return (
    <div className={styles.heading}>
      <strong className="prose">{textIn(story.title, lang) || words.untitled}</strong>
      <span className={styles.quiet}>
        {words.steps(story.steps.length)}
        {minutes !== null && `, ${words.minutes(minutes)}`}
      </span>
    </div>
  )
}

interface StartProps {
  readonly story: Story
  readonly onClose: () => void
}

function Start({ story, onClose }: StartProps) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const [isStarting, setIsStarting] = useState(false)
  return (
    <Button
      look="primary"
      aria-label={words.startName(textIn(story.title, lang) || words.untitled)}
      disabled={story.steps.length === 0 || isStarting}
      onClick={() => {
        setIsStarting(true)
        onClose()
        startLecture(story.id)
      }}
    >
      {words.start}
    </Button>
  )
}
