import { deferred } from '#/ui/deferred.tsx'

/* What opens over the views, each with a script of its own, in the order in which people need it. */

export const FilterPanel = deferred(async () => (await import('./FilterPanel.tsx')).FilterPanel)
export const KeyDialog = deferred(async () => (await import('./KeyDialog.tsx')).KeyDialog)
export const HelpDialog = deferred(async () => (await import('./HelpDialog.tsx')).HelpDialog)
export const GlossaryDialog = deferred(
  async () => (await import('./GlossaryDialog.tsx')).GlossaryDialog,
)
export const AboutDialog = deferred(async () => (await import('./AboutDialog.tsx')).AboutDialog)
export const ShareDialog = deferred(async () => (await import('./ShareDialog.tsx')).ShareDialog)
