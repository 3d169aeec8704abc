import { EMBED_BUILDER_WORDS } from '#/i18n/embed-builder-words.ts'
import { useWords } from '#/i18n/language.tsx'
import styles from './EmbedBuilder.module.css'
import { PixelField } from './PixelField.tsx'

interface SizeFieldsProps {
  /** CSS pixels; null: the full width of its column. */
  readonly width: number | null
  readonly height: number
  /** Of the column that a frame of full width is thought to stand in. */
  readonly column: number
  readonly onWidth: (width: number | null) => void
  readonly onHeight: (height: number) => void
}

/** CSS pixels: the narrowest that is promised to work; wider and higher than any column. */
const WIDTHS = [280, 1920] as const
const HEIGHTS = [60, 4000] as const

/** The size of a frame that cannot fit itself to its page. */
export function SizeFields({ width, height, column, onWidth, onHeight }: SizeFieldsProps) {
  const words = useWords(EMBED_BUILDER_WORDS)
  return (
    <div className={styles.fields}>
      <PixelField
        label={words.width}
        value={width ?? column}
        bounds={WIDTHS}
        isOff={width === null}
        onChange={onWidth}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={width === null}
          onChange={({ target }) => onWidth(target.checked ? null : column)}
        />
        {words.fullWidth}
      </label>
      <PixelField label={words.height} value={height} bounds={HEIGHTS} onChange={onHeight} />
    </div>
  )
}
