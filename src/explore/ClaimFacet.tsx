import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import { type Claim, DEFAULT_CLAIMS } from '#/model/claim.ts'
import type { Filter, View } from '#/model/view.ts'
import styles from './FilterPanel.module.css'
import { claimCounts, disputedCount } from './facet-options.ts'
import { claimsOf } from './narrowings.ts'

interface ClaimFacetProps {
  readonly chronicle: Chronicle
  readonly view: View
  readonly matched: Matched
  readonly onChange: (filter: Partial<Filter>) => void
}

/** Which claims are shown, background by a switch of its own, and whether only doubtful ones. */
export function ClaimFacet({ chronicle, view, matched, onChange }: ClaimFacetProps) {
  const words = useWords(SHELL_WORDS)
  const terms = useWords(TERM_WORDS)
  const counts = claimCounts(chronicle, view, matched)
  const shown = new Set(view.claims ?? DEFAULT_CLAIMS)
  const show = (claim: Claim, isShown: boolean) => {
    const changed = new Set(shown)
    if (isShown) changed.add(claim)
    else changed.delete(claim)
    onChange({ claims: claimsOf(changed) })
  }
  const option = (claim: Claim, name: string) => (
    <label key={claim} className={styles.option}>
      <input
        type="checkbox"
        checked={shown.has(claim)}
        onChange={({ target }) => show(claim, target.checked)}
      />
      <span className={styles.label}>{name}</span>
      <span className={styles.number}>{counts[claim]}</span>
    </label>
  )
  return (
    <fieldset className={styles.claims}>
      <legend>{words.claims}</legend>
      {DEFAULT_CLAIMS.map((claim) => option(claim, terms.claim[claim].name))}
      <div className={styles.apart}>
        {option('context', words.showContext)}
        <p className={styles.left}>{words.contextMeaning}</p>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={view.disputed}
            onChange={({ target }) => onChange({ disputed: target.checked })}
          />
          <span className={styles.label}>{words.disputedOnly}</span>
          <span className={styles.number}>{disputedCount(chronicle, matched)}</span>
        </label>
      </div>
    </fieldset>
  )
}
