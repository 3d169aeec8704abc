import { type ReactNode, Suspense } from 'react'
import { EmbedFace } from '#/embed/EmbedFace.tsx'
import { partsShown } from '#/embed/parts.ts'
import { useFrameSize } from '#/embed/use-frame-size.ts'
import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import { MapNotYet } from '#/map/MapNotYet.tsx'
import type { Part } from '#/model/view.ts'
import { useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { EventPanel, ListView, MapView, Timeline } from './deferred-views.ts'
import { Mounted } from './Mounted.tsx'
import { useReadiness, type ViewName } from './use-readiness.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const nothing = () => {}

/** The caption has nothing to wait for. */
const isView = (part: Part): part is ViewName => part !== 'caption'

/** The compact face with its views in their places; each breaks alone. */
export function Embedded() {
  const shell = useWords(SHELL_WORDS)
  const timelineWords = useWords(TIMELINE_WORDS)
  const listWords = useWords(LIST_WORDS)
  const parts = partsShown(
    useApp(({ view }) => view.show),
    useFrameSize(),
  )
  const { onReady, onBroken } = useReadiness(parts.filter(isView))
  const guard = (name: string, view: ReactNode, broken = nothing, notYet: ReactNode = null) => (
    <ViewBoundary name={name} onBroken={broken}>
      <Suspense fallback={notYet}>{view}</Suspense>
    </ViewBoundary>
  )
  return (
    <EmbedFace
      map={guard(shell.map, <MapView onReady={onReady.map} />, onBroken.map, <MapNotYet />)}
      mapNotYet={<MapNotYet />}
      timeline={guard(
        timelineWords.name,
        <Timeline onReady={onReady.timeline} />,
        onBroken.timeline,
      )}
      list={guard(
        listWords.name,
        <>
          <ListView variant="column" />
          <Mounted onMount={onReady.list} />
        </>,
        onBroken.list,
      )}
      details={(close) => (
        <Dialog look="sheet" title={shell.event} onClose={close}>
          {guard(shell.event, <EventPanel />)}
        </Dialog>
      )}
    />
  )
}
