import {
  AboutDialog,
  CompareDialog,
  FilterPanel,
  GlossaryDialog,
  HelpDialog,
  Imprint,
  KeyDialog,
  NarrowHints,
  RelationsDialog,
  SaveButtons,
  SaveTool,
  ShareDialog,
} from '#/explore/deferred-parts.ts'
import { loadSearch } from '#/index/search-door.ts'
import { AsOfCursor } from '#/map/AsOfLater.tsx'
import { useApp } from '#/state/store.ts'
import { whenIdle } from '#/ui/when-idle.ts'
import {
  EmbedPart,
  EventPanel,
  Lecture,
  LecturesDialog,
  LeftLecture,
  ListView,
  Timeline,
  TimeStrip,
} from './deferred-views.ts'
import { EXPLAINING } from './explaining.ts'
import { whenReady } from './ready.ts'

/** What the first view does not need, in the order in which people need it. */
const PARTS: readonly { readonly load: () => Promise<unknown> }[] = [
  { load: loadSearch },
  EventPanel,
  TimeStrip,
  FilterPanel,
  NarrowHints,
  ListView,
  Imprint,
  Timeline,
  KeyDialog,
  LecturesDialog,
  HelpDialog,
  GlossaryDialog,
  AboutDialog,
  ShareDialog,
  RelationsDialog,
  CompareDialog,
  SaveTool,
  SaveButtons,
  AsOfCursor,
  EXPLAINING,
  Lecture,
  LeftLecture,
  EmbedPart,
]
/** A compact face opens nothing but the event in full. */
const PARTS_OF_EMBED = [EventPanel, EXPLAINING]

/**
 * Loads the rest once the first view hears input, so that nothing waits for a click to begin
 * loading. What fails here is asked for again when it is wanted.
 */
export async function loadLater(): Promise<void> {
  await whenReady
  await whenIdle()
  void import('./fonts.ts').then(({ loadFonts }) => loadFonts()).catch(() => {})
  const isEmbed = useApp.getState().view.mode === 'embed'
  for (const part of isEmbed ? PARTS_OF_EMBED : PARTS) await part.load().catch(() => {})
}
