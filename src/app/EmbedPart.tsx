import { EmbedBuilder } from '#/embed/EmbedBuilder.tsx'
import { CopyButton } from '#/explore/CopyButton.tsx'

/** What the share dialog offers to authors of other pages. */
export function EmbedPart() {
  return <EmbedBuilder copyButton={(text, holder) => <CopyButton text={text} holder={holder} />} />
}
