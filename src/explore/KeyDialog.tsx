import { useWords } from '#/i18n/language.tsx'
import { LEGEND_WORDS } from '#/i18n/legend-words.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { KeySections } from './KeySections.tsx'
import { closeUp } from './shell-state.ts'

/** The legend of timeline and map. */
export function KeyDialog() {
  const words = useWords(LEGEND_WORDS)
  return (
    <Dialog title={words.title} onClose={closeUp}>
      <KeySections />
    </Dialog>
  )
}
