import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { Dialog } from './Dialog.tsx'

/** A part of the page could not be loaded: why, and the way back. */
export function NotLoaded() {
  const words = useWords(SHELL_WORDS)
  return (
    <>
      <p>{words.notLoadedWhy}</p>
      {/* All that is shown stands in the address: nothing is lost. */}
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </>
  )
}

/** The same for what opens over the views. */
export function PanelNotLoaded() {
  const words = useWords(SHELL_WORDS)
  return (
    <Dialog
      title={words.notLoaded}
      onClose={() => dispatch({ type: 'set', view: { panel: null } })}
    >
      <NotLoaded />
    </Dialog>
  )
}
