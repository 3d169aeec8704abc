import { X } from 'lucide-react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS, type OwnLectureWords } from '#/i18n/own-lecture-words.ts'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import type { Lang } from '#/model/lang.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'
import { textIn } from '#/model/text.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './LecturesDialog.module.css'
import { selectUndo, undoLast } from './lecture-changes.ts'
import { lostInViews } from './lost-in-views.ts'
import { type Said, say, useOwnLectures } from './own-lectures.ts'

/** More than this are counted, not listed: a file may be wrong from end to end. */
const LISTED = 12

const isOfOther = (lecture: OwnLecture, dataset: string) =>
  lecture.dataset !== '' && lecture.dataset !== dataset

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
      const { lecture } = said
      return [
        words.opened(textIn(lecture.title, lang)),
        ...(isOfOther(lecture, dataset) ? [words.otherDataset] : []),
      ].join(' ')
    }
    case 'copied':
      return words.copied(textIn(said.title, lang))
    default:
      return said satisfies never
  }
}

/** What of an opened lecture could not be used: of the file, and of the views here. */
function Losses({ said: { lecture, losses } }: { readonly said: Said & { kind: 'opened' } }) {
  const words = useWords(OWN_LECTURE_WORDS)
  const { addressValue, invalid } = useWords(PROBLEM_WORDS)
  const chronicle = useApp(selectChronicle)
  const ofFile = losses.map((loss) => ({
    number: loss.number,
    what: loss.kind === 'step' ? words.lostStep : words.lostFields[loss.field](loss.value),
  }))
  const ofViews =
    chronicle && !isOfOther(lecture, chronicle.dataset.id)
      ? lostInViews(chronicle, lecture, losses).map(({ number, parameter, value, reason }) => ({
          number,
          what: addressValue(parameter, value, invalid[reason]),
        }))
      : []
  const all = [...ofFile, ...ofViews].sort((a, b) => a.number - b.number)
  if (all.length === 0) return null
  return (
    <>
      <p>{words.lost}</p>
      <ul className="prose">
        {all.slice(0, LISTED).map(({ number, what }) => (
          <li key={`${number} ${what}`}>{words.lostAt(number, what)}</li>
        ))}
        {all.length > LISTED && <li>{words.lostMore(all.length - LISTED)}</li>}
      </ul>
    </>
  )
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
          <div>
            <p>{inWords(said, words, lang, dataset)}</p>
            {said.kind === 'opened' && <Losses said={said} />}
          </div>
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
