import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Position } from '#/model/geography.ts'
import { Anchor } from './Anchor.tsx'
import styles from './Marks.module.css'
import type { PlacedLabel } from './placement.ts'

interface LabelsProps {
  readonly labels: readonly PlacedLabel[]
  /** States that the filter narrows to. */
  readonly narrowed: readonly string[]
  /** Whether it is in sight: nothing else takes focus. */
  readonly isReachable: (position: Position) => boolean
  readonly onPress: (state: string) => void
}

/** Names of places and states. A state of the dataset is pressed by its name. */
export function Labels({ labels, narrowed, isReachable, onPress }: LabelsProps) {
  const words = useWords(MAP_WORDS)
  return labels.map(({ id, text, look, position, shift, state }) => (
    <Anchor key={id} position={position} shift={shift}>
      {state === null ? (
        // Markers say their place themselves; a hundred countries read aloud would be noise.
        <span className={styles.label} data-look={look} aria-hidden="true">
          {text}
        </span>
      ) : (
        <button
          type="button"
          className={`${styles.label} ${styles.state}`}
          data-look={look}
          tabIndex={isReachable(position) ? undefined : -1}
          aria-label={words.narrowTo(text)}
          aria-pressed={narrowed.includes(state)}
          onClick={() => onPress(state)}
        >
          {text}
        </button>
      )}
    </Anchor>
  ))
}
