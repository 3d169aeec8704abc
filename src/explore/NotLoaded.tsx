import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { Dialog } from '#/ui/Dialog.tsx'

interface NotLoadedProps {
  readonly onAgain: () => void
}

/** A part of the page could not be loaded: why, and the way to have it all the same. */
export function NotLoaded({ onAgain }: NotLoadedProps) {
  const words = useWords(SHELL_WORDS)
  return (
    <div role="alert">
      <p>{words.notLoadedWhy}</p>
      <Button onClick={onAgain}>{words.tryAgain}</Button>
    </div>
  )
}

/** The same for what opens over the views. */
export function PanelNotLoaded({ onAgain }: NotLoadedProps) {
  const words = useWords(SHELL_WORDS)
  return (
    <Dialog
      title={words.notLoaded}
      onClose={() => dispatch({ type: 'set', view: { panel: null } })}
    >
      <NotLoaded onAgain={onAgain} />
    </Dialog>
  )
}
