import {
  AboutDialog,
  FilterPanel,
  GlossaryDialog,
  HelpDialog,
  KeyDialog,
} from '#/explore/deferred-parts.ts'
import { useApp } from '#/state/store.ts'
import { EmbedPart, EventPanel, ListView, Timeline, TimeStrip } from './deferred-views.ts'
import { whenReady } from './ready.ts'

/** What the first view does not need, in the order in which people need it. */
const PARTS = [
  EventPanel,
  TimeStrip,
  FilterPanel,
  ListView,
  Timeline,
  KeyDialog,
  HelpDialog,
  GlossaryDialog,
  AboutDialog,
  EmbedPart,
]
/** A compact face opens nothing but the event in full. */
const PARTS_OF_EMBED = [EventPanel]

/**
 * Loads the rest once the first view hears input, so that nothing waits for a click to begin
 * loading. What fails here is asked for again when it is wanted.
 */
export async function loadLater(): Promise<void> {
  await whenReady
  const isEmbed = useApp.getState().view.mode === 'embed'
  for (const part of isEmbed ? PARTS_OF_EMBED : PARTS) await part.load().catch(() => {})
}
