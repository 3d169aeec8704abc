import { useEffect, useLayoutEffect } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { OWN_LECTURE_WORDS } from '#/i18n/own-lecture-words.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { LectureEditor } from './LectureEditor.tsx'
import { LectureList } from './LectureList.tsx'
import styles from './LecturesDialog.module.css'
import { readOwnLectures, useOwnLectures } from './own-lectures.ts'
import { Sayings } from './Sayings.tsx'
import { startFirst } from './start-lecture.ts'

interface LecturesDialogProps {
  readonly onClose: () => void
}

/** Where a lecture is begun, made and changed; in front of exploring, which stays as it is. */
export function LecturesDialog({ onClose }: LecturesDialogProps) {
  const lang = useLang()
  const words = useWords(OWN_LECTURE_WORDS)
  const editing = useOwnLectures((state) => state.editing)
  const kept = useOwnLectures((state) =>
    state.lectures.find(({ lecture }) => lecture.id === editing),
  )
  useLayoutEffect(() => readOwnLectures(lang), [lang])
  useEffect(
    () => () => {
      useOwnLectures.setState({ editing: null, said: null })
    },
    [],
  )
  return (
    <Dialog
      title={kept ? words.editing : words.title}
      onClose={onClose}
      onKeyDown={(event) => {
        // A clicker has two buttons: the one that goes on begins.
        if (event.key !== 'PageDown' || kept || !startFirst()) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.body}>
        <Sayings />
        {kept ? (
          <LectureEditor lecture={kept.lecture} onClose={onClose} />
        ) : (
          <LectureList onClose={onClose} />
        )}
      </div>
    </Dialog>
  )
}
