import { layoutOfWindow } from '#/explore/window-layout.ts'
import { useApp } from '#/state/store.ts'
import { deferred } from '#/ui/deferred.tsx'
import { whenReady } from './ready.ts'

/*
 * Each view has a script of its own. Until it has come, what the build has drawn stands in its place.
 */

export const MapView = deferred(async () => (await import('#/map/MapView.tsx')).MapView)
export const Timeline = deferred(async () => (await import('#/timeline/Timeline.tsx')).Timeline)
export const TimeStrip = deferred(async () => (await import('#/timeline/TimeStrip.tsx')).TimeStrip)
export const ListView = deferred(async () => (await import('#/list/ListView.tsx')).ListView)

const hasEvent = () => useApp.getState().view.event !== null

export const EventPanel = deferred(async () => {
  // The welcome is as it was drawn: what moves comes first.
  if (!import.meta.env.SSR && !hasEvent()) await whenReady
  return (await import('#/event/EventPanel.tsx')).EventPanel
})

/** The compact face, with its views in their places. */
export const Embedded = deferred(async () => (await import('./Embedded.tsx')).Embedded)

/** How the page behaves as a guest in another. */
export const FrameManners = deferred(
  async () => (await import('#/embed/FrameManners.tsx')).FrameManners,
)

export const EmbedPart = deferred(async () => (await import('./EmbedPart.tsx')).EmbedPart)

export const LecturesDialog = deferred(
  async () => (await import('#/present/LecturesDialog.tsx')).LecturesDialog,
)

export const LeftLecture = deferred(
  async () => (await import('#/present/LeftLecture.tsx')).LeftLecture,
)

export const Lecture = deferred(async () => (await import('./Lecture.tsx')).Lecture)

/** What the views need before they can be taken over: a view without its script would be a blank. */
export async function loadFirst(): Promise<void> {
  const { mode } = useApp.getState().view
  if (mode === 'embed') {
    // Leaflet alone waits until the frame is near. The view it stands in is there: React holds back for
    // up to 0.3 s whatever comes after a place that it has shown to be waiting.
    await Promise.all([Embedded.load(), Timeline.load(), MapView.load()])
    return
  }
  const isList = mode === 'list'
  const isNarrow = layoutOfWindow().layout === 'narrow'
  const first = [
    ...(isList ? [] : [MapView, TimeStrip]),
    ...(isList || isNarrow ? [ListView] : [Timeline]),
    ...(hasEvent() ? [EventPanel] : []),
  ]
  await Promise.all(first.map(({ load }) => load()))
}
