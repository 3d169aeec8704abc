import { useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Claim } from '#/model/claim.ts'
import styles from './ClaimBadge.module.css'

/** What is claimed, drawn as its marks are. */
export function ClaimBadge({ claim }: { readonly claim: Claim }) {
  const { name } = useWords(TERM_WORDS).claim[claim]
  return <span className={`${styles.badge} ${styles[claim] ?? ''}`}>{name}</span>
}
