import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import styles from './Marks.module.css'

interface SeatMarkerProps {
  readonly name: string
  readonly isReachable: boolean
  readonly isOpen: boolean
  readonly onActivate: (opener: HTMLElement) => void
}

/** A place where bodies have their seat and nothing shown happened: a small hollow square. */
export function SeatMarker({ name, isReachable, isOpen, onActivate }: SeatMarkerProps) {
  const words = useWords(MAP_WORDS)
  return (
    <button
      type="button"
      className={styles.seat}
      tabIndex={isReachable ? undefined : -1}
      aria-label={words.seat(name)}
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => onActivate(currentTarget)}
    >
      <span className={styles.square} />
    </button>
  )
}
