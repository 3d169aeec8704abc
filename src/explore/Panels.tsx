import type { ReactNode } from 'react'
import { useApp } from '#/state/store.ts'
import {
  AboutDialog,
  CompareDialog,
  GlossaryDialog,
  RelationsDialog,
  ShareDialog,
} from './deferred-parts.ts'
import { LaterPart } from './LaterPart.tsx'
import { PanelNotLoaded } from './NotLoaded.tsx'

interface PanelsProps {
  /** A further part of the share dialog. */
  readonly shareParts?: ReactNode
}

/** What the address opens over the views. */
export function Panels({ shareParts }: PanelsProps) {
  const panel = useApp(({ view }) => view.panel)
  return (
    <LaterPart key={panel} broken={(again) => <PanelNotLoaded onAgain={again} />}>
      {panel === 'about' && <AboutDialog />}
      {panel === 'glossary' && <GlossaryDialog />}
      {panel === 'relations' && <RelationsDialog />}
      {panel === 'compare' && <CompareDialog />}
      {panel === 'share' && <ShareDialog>{shareParts}</ShareDialog>}
    </LaterPart>
  )
}
