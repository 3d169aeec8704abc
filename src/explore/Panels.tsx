import { lazy, type ReactNode } from 'react'
import { useApp } from '#/state/store.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { GlossaryDialog } from './GlossaryDialog.tsx'
import { LaterPart } from './LaterPart.tsx'
import { PanelNotLoaded } from './NotLoaded.tsx'

// What no first view needs is loaded after it.
const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then(({ ShareDialog: part }) => ({ default: part })),
)

const RelationsDialog = lazy(() =>
  import('./RelationsDialog.tsx').then(({ RelationsDialog: part }) => ({ default: part })),
)
const CompareDialog = lazy(() =>
  import('./CompareDialog.tsx').then(({ CompareDialog: part }) => ({ default: part })),
)

interface PanelsProps {
  /** A further part of the share dialog. */
  readonly shareParts?: ReactNode
}

/** What the address opens over the views. */
export function Panels({ shareParts }: PanelsProps) {
  const panel = useApp(({ view }) => view.panel)
  return (
    <LaterPart key={panel} broken={<PanelNotLoaded />}>
      {panel === 'about' && <AboutDialog />}
      {panel === 'glossary' && <GlossaryDialog />}
      {panel === 'relations' && <RelationsDialog />}
      {panel === 'compare' && <CompareDialog />}
      {panel === 'share' && <ShareDialog>{shareParts}</ShareDialog>}
    </LaterPart>
  )
}
