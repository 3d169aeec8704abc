import { Component, type ReactNode } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { Dialog } from './Dialog.tsx'

/** A part that could not be loaded, or broke, takes nothing else with it. */
export class PanelBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const words = useWords(SHELL_WORDS)
  return (
    <Dialog
      title={words.notLoaded}
      onClose={() => dispatch({ type: 'set', view: { panel: null } })}
    >
      <p>{words.notLoadedWhy}</p>
      {/* All that is shown stands in the address: nothing is lost. */}
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </Dialog>
  )
}
