import styles from './shades.module.css'
import type { Shade } from './shading.ts'

interface SampleProps {
  readonly shade?: Shade
  readonly isFocus?: boolean
}

/** A piece of the map's filling, beside the words for it. */
export function Sample({ shade, isFocus = false }: SampleProps) {
  return (
    <svg width="1.125em" height="0.875em" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="16"
        height="12"
        rx="2"
        className={styles.sample}
        data-shade={shade}
        data-level={isFocus ? 'focus' : undefined}
      />
    </svg>
  )
}
