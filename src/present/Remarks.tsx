import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { remark, useLecture } from './lecture.ts'
import styles from './Remarks.module.css'

/** ms without another figure: the number was not meant. */
const FORGET = 4000

/** What is to be said in passing: the number being typed, why something did not go, a frozen wall. */
export function Remarks() {
  const words = useWords(LECTURE_WORDS)
  const digits = useLecture((lecture) => lecture.digits)
  const said = useLecture((lecture) => lecture.remark)
  const isFrozen = useLecture((lecture) => lecture.isFrozen)
  const isWall = useApp(({ view }) => view.mode === 'present')
  useEffect(
    function forgetDigits() {
      if (digits === '') return
      const timer = setTimeout(() => useLecture.setState({ digits: '' }), FORGET)
      return () => clearTimeout(timer)
    },
    [digits],
  )
  return (
    <div role="status" className={styles.remarks}>
      {digits !== '' && <p className={styles.remark}>{words.jumpTo(digits)}</p>}
      {isFrozen && !isWall && <p className={styles.remark}>{words.frozen}</p>}
      {said && (
        <div className={styles.remark}>
          <p>{words.remarks[said]}</p>
          <Button look="icon" aria-label={words.close} onClick={() => remark(null)}>
            <X aria-hidden="true" />
          </Button>
        </div>
      )}
    </div>
  )
}
