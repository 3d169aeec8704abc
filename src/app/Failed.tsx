import type { LoadFault } from '#/dataset/load.ts'
import { useWords } from '#/i18n/language.tsx'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { loadFaultInWords } from './fault-words.ts'
import { openOwnDataset, retry } from './start.ts'
import styles from './Trouble.module.css'

/** Nothing can be shown: why, and what one can do. */
export function Failed({ fault }: { readonly fault: LoadFault }) {
  const words = useWords(PROBLEM_WORDS)
  const isOwn = useApp(({ view }) => view.data === null)
  return (
    <section role="alert" className={styles.page} aria-label={words.failedTitle}>
      <h2>{words.failedTitle}</h2>
      <p className="prose">{loadFaultInWords(fault, words, navigator.onLine)}</p>
      <p className={styles.quiet}>
        {words.askedFor} <code className="prose">{fault.address}</code>
      </p>
      <p className={styles.buttons}>
        <Button look="primary" onClick={retry}>
          {words.retry}
        </Button>
        {!isOwn && <Button onClick={openOwnDataset}>{words.openOwn}</Button>}
      </p>
    </section>
  )
}
