import { useWords } from '#/i18n/language.tsx'
import { PROBLEM_WORDS } from '#/i18n/problem-words.ts'
import { Button } from '#/ui/Button.tsx'
import { loadFrom, openOwnDataset } from './start.ts'
import styles from './Trouble.module.css'

interface AskingProps {
  readonly address: string
  readonly host: string
}

/** The data lies on another host: nothing is asked of it before a person agrees to it by name. */
export function Asking({ address, host }: AskingProps) {
  const words = useWords(PROBLEM_WORDS)
  return (
    <section className={styles.page} aria-label={words.askTitle(host)}>
      <h2 className="prose">{words.askTitle(host)}</h2>
      <p className="prose">{words.askBody(host)}</p>
      <p className={styles.quiet}>
        {words.askedFor} <code className="prose">{address}</code>
      </p>
      <p className={styles.buttons}>
        <Button className={styles.long ?? ''} onClick={() => loadFrom(host)}>
          {words.agree(host)}
        </Button>
        <Button look="primary" onClick={openOwnDataset}>
          {words.openOwn}
        </Button>
      </p>
    </section>
  )
}

/** Says all the time whose data this is. */
export function HostBand({ host }: { readonly host: string }) {
  const words = useWords(PROBLEM_WORDS)
  return (
    <div className={styles.band}>
      <p className="prose">{words.foreignBand(host)}</p>
      <Button look="bare" onClick={openOwnDataset}>
        {words.openOwn}
      </Button>
    </div>
  )
}
