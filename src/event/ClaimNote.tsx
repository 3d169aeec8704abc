import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Claim } from '#/model/claim.ts'
import styles from './ClaimNote.module.css'

/** What is claimed, drawn as its marks are; of what is no plain fact also what that means. */
export function ClaimNote({ claim }: { readonly claim: Claim }) {
  const { name, meaning } = useWords(TERM_WORDS).claim[claim]
  return (
    <p className={styles.note}>
      <span className={`${styles.badge} ${styles[claim]}`}>{name}</span>
      {claim !== 'fact' && ` ${meaning}`}
    </p>
  )
}
