import { X } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { UPDATE_WORDS } from '#/i18n/update-words.ts'
import { Button } from '#/ui/Button.tsx'
import { hearOfUpdate, isUpdateReady, update } from './offline.ts'
import styles from './Trouble.module.css'

/** A new version, to be had for the asking; a lecture is never told of it. */
export function UpdateOffer() {
  const words = useWords(UPDATE_WORDS)
  const { dismiss } = useWords(PROBLEM_WORDS)
  const isReady = useSyncExternalStore(hearOfUpdate, isUpdateReady, () => false)
  const [isPutAway, setIsPutAway] = useState(false)
  if (!isReady || isPutAway) return null
  return (
    <div role="status" className={styles.notice}>
      <p className={styles.said}>{words.ready}</p>
      <Button onClick={update}>{words.load}</Button>
      <Button
        look="bare"
        className={styles.dismiss ?? ''}
        aria-label={dismiss}
        onClick={() => setIsPutAway(true)}
      >
        <X aria-hidden="true" />
      </Button>
    </div>
  )
}
