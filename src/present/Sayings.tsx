import { X } from 'lucide-react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS, type OwnLectureWords } from '#/i18n/own-lecture-words.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './LecturesDialog.module.css'
import { type Said, say, selectUndo, undoLast, useOwnLectures } from './own-lectures.ts'

/** `dataset`: id of the one that is shown. */
function inWords(said: Said, words: OwnLectureWords, lang: Lang, dataset: string): string {
  switch (said.kind) {
    case 'fault': {
      const { fault } = said
      return fault.kind === 'other-version'
        ? words.faults['other-version'](fault.format)
        : words.faults[fault.kind]
    }
    case 'opened': {
      const { lecture, dropped } = said
      return [
        words.opened(textIn(lecture.title, lang)),
        ...(dropped > 0 ? [words.stepsDropped(dropped)] : []),
        ...(lecture.dataset !== '' && lecture.dataset !== dataset ? [words.otherDataset] : []),
      ].join(' ')
    }
    case 'copied':
      return words.copied(textIn(said.title, lang))
    default:
      return said satisfies never
  }
}

/** What has just happened to the lectures, in words, and the way back from it. */
export function Sayings() {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const said = useOwnLectures((state) => state.said)
  const undo = useOwnLectures(selectUndo)
  const dataset = useApp((state) => selectChronicle(state)?.dataset.id ?? '')
  const isUnkept = useOwnLectures((state) => state.unkept.length > 0)
  return (
    <div role="status" className={styles.sayings}>
      {isUnkept && <p className={styles.warning}>{words.notKept}</p>}
      {said && (
        <div className={said.kind === 'fault' ? styles.warning : styles.said}>
          <p>{inWords(said, words, lang, dataset)}</p>
          <Button look="icon" aria-label={words.dismiss} onClick={() => say(null)}>
            <X aria-hidden="true" />
          </Button>
        </div>
      )}
      {/* Beside what did not go it would be read as the way back from that. */}
      {undo && said?.kind !== 'fault' && (
        <Button onClick={() => undoLast(lang)}>{words.undo[undo.done]}</Button>
      )}
    </div>
  )
}
