import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import styles from './Marks.module.css'

interface SeatMarkerProps {
  readonly name: string
  readonly isOpen: boolean
  readonly onActivate: (opener: HTMLElement) => void
  readonly onFocus: () => void
}

/** A place where bodies have their seat and nothing shown happened: a small hollow square. */
export function SeatMarker({ name, isOpen, onActivate, onFocus }: SeatMarkerProps) {
  const words = useWords(MAP_WORDS)
  return (
    <button
      type="button"
      className={styles.seat}
      aria-label={words.seat(name)}
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => onActivate(currentTarget)}
      onFocus={onFocus}
    >
      <span className={styles.square} />
    </button>
  )
}
