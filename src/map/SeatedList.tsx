import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Popover.module.css'
import type { Seated } from './seats.ts'

/** Bodies and groups that have their seat at a place. */
export function SeatedList({ seated }: { readonly seated: readonly Seated[] }) {
  const words = useWords(MAP_WORDS)
  if (seated.length === 0) return null
  return (
    <div className={styles.seated}>
      <h4>{words.seatedHere}</h4>
      <ul>
        {seated.map(({ id, label }) => (
          <LocalText key={id} as="li" text={label} />
        ))}
      </ul>
    </div>
  )
}
