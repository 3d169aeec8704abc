import { layoutOfWindow } from '#/explore/window-layout.ts'
import { useApp } from '#/state/store.ts'
import { deferred } from '#/ui/deferred.tsx'
import { whenReady } from './ready.ts'

/*
 * Each view has a script of its own. Until it has come, what the build has drawn stands in its place,
 * and it is hydrated when it has.
 */

/** What is not among the first things needed loads when they are there. */
async function inTurn(isFirst: () => boolean): Promise<void> {
  if (!import.meta.env.SSR && !isFirst()) await whenReady
}

const view = () => useApp.getState().view
/** The compact face has just the views that it shows: each is among its first. */
const isEmbed = () => view().mode === 'embed'
const isNarrow = () => layoutOfWindow().layout === 'narrow'

export const MapView = deferred(async () => (await import('#/map/MapView.tsx')).MapView)

export const Timeline = deferred(async () => {
  await inTurn(() => isEmbed() || !isNarrow())
  return (await import('#/timeline/Timeline.tsx')).Timeline
})

export const TimeStrip = deferred(async () => (await import('#/timeline/TimeStrip.tsx')).TimeStrip)

export const ListView = deferred(async () => {
  await inTurn(() => isEmbed() || isNarrow() || view().mode === 'list')
  return (await import('#/list/ListView.tsx')).ListView
})

export const EventPanel = deferred(async () => {
  await inTurn(() => view().event !== null)
  return (await import('#/event/EventPanel.tsx')).EventPanel
})

/** The compact face, with its views in their places. */
export const Embedded = deferred(async () => (await import('./Embedded.tsx')).Embedded)

/** How the page behaves as a guest in another. */
export const FrameManners = deferred(
  async () => (await import('#/embed/FrameManners.tsx')).FrameManners,
)

export const EmbedPart = deferred(async () => (await import('./EmbedPart.tsx')).EmbedPart)
