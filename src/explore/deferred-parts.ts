import { deferred } from '#/ui/deferred.tsx'

/* What opens over the views, each with a script of its own, in the order in which people need it. */

export const FilterPanel = deferred(async () => (await import('./FilterPanel.tsx')).FilterPanel)
export const KeyDialog = deferred(async () => (await import('./KeyDialog.tsx')).KeyDialog)
export const HelpDialog = deferred(async () => (await import('./HelpDialog.tsx')).HelpDialog)
export const GlossaryDialog = deferred(
  async () => (await import('./GlossaryDialog.tsx')).GlossaryDialog,
)
export const AboutDialog = deferred(async () => (await import('./AboutDialog.tsx')).AboutDialog)
export const NarrowHints = deferred(async () => (await import('./NarrowHints.tsx')).NarrowHints)
export const ShareDialog = deferred(async () => (await import('./ShareDialog.tsx')).ShareDialog)
export const RelationsDialog = deferred(
  async () => (await import('./RelationsDialog.tsx')).RelationsDialog,
)
export const CompareDialog = deferred(
  async () => (await import('./CompareDialog.tsx')).CompareDialog,
)
export const SaveButtons = deferred(async () => (await import('./SaveButtons.tsx')).SaveButtons)
export const Imprint = deferred(async () => (await import('./Imprint.tsx')).Imprint)
export const SaveTool = deferred(async () => (await import('./SaveTool.tsx')).SaveTool)
