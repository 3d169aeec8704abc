import { useState } from 'react'
import { EMBED_BUILDER_WORDS } from '#/i18n/embed-builder-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Part } from '#/model/view.ts'
import styles from './EmbedBuilder.module.css'
import { embedPixels } from './needed-height.ts'
import { RadioChoice } from './RadioChoice.tsx'

interface EmbedPreviewProps {
  readonly address: string
  readonly parts: readonly Part[]
  /** CSS pixels, on a page; null: the full width of its column. */
  readonly width: number | null
  readonly height: number
  /** Its height is the same on a phone; else it fits itself there. */
  readonly isFixed: boolean
}

const KINDS = ['page', 'phone'] as const
/** CSS pixels: of a usual phone, less the page's own margins. */
const PHONE = 358
const REM = 16

/** The real thing in a real frame, at its size on a page or on a phone. */
export function EmbedPreview({ address, parts, width, height, isFixed }: EmbedPreviewProps) {
  const words = useWords(EMBED_BUILDER_WORDS)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('page')
  const isPhone = kind === 'phone'
  return (
    <>
      <RadioChoice
        legend={words.preview}
        labels={words.previews}
        values={KINDS}
        chosen={kind}
        onChoose={setKind}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be reached */}
      <div className={styles.preview} role="group" aria-label={words.preview} tabIndex={0}>
        <iframe
          title={words.previewTitle}
          src={address}
          width={isPhone ? Math.min(width ?? PHONE, PHONE) : (width ?? '100%')}
          height={isPhone && !isFixed ? embedPixels(parts, PHONE, REM) : height}
          sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        />
      </div>
    </>
  )
}
