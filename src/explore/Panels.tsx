import { type ReactNode, Suspense } from 'react'
import { useApp } from '#/state/store.ts'
import { AboutDialog, GlossaryDialog, ShareDialog } from './deferred-parts.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

interface PanelsProps {
  /** A further part of the share dialog. */
  readonly shareParts?: ReactNode
}

/** What the address opens over the views. */
export function Panels({ shareParts }: PanelsProps) {
  const panel = useApp(({ view }) => view.panel)
  return (
    <PanelBoundary key={panel}>
      <Suspense fallback={null}>
        {panel === 'about' && <AboutDialog />}
        {panel === 'glossary' && <GlossaryDialog />}
        {panel === 'share' && <ShareDialog>{shareParts}</ShareDialog>}
      </Suspense>
    </PanelBoundary>
  )
}
