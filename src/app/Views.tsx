import { type ReactNode, Suspense, useMemo } from 'react'
import { SaveTool } from '#/explore/deferred-parts.ts'
import type { LayoutInUse } from '#/explore/layout.ts'
import { Stage } from '#/explore/Stage.tsx'
import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import { useApp } from '#/state/store.ts'
import { useIsPrinting } from '#/ui/use-printing.ts'
import { EventPanel, ListView, MapView, Timeline, TimeStrip } from './deferred-views.ts'
import { FoundParts } from './FoundParts.tsx'
import { Mounted } from './Mounted.tsx'
import { sayPanel } from './ready.ts'
import { useReadiness, type ViewName } from './use-readiness.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const nothing = () => {}

function viewsShown(isList: boolean, { layout }: LayoutInUse): readonly ViewName[] {
  if (isList) return ['list']
  return layout === 'narrow' ? ['map', 'list', 'timeline'] : ['map', 'timeline']
}

/** The views of the mode in the layout that fits; each breaks alone. */
export function Views({ layout }: { readonly layout: LayoutInUse }) {
  const shell = useWords(SHELL_WORDS)
  const timelineWords = useWords(TIMELINE_WORDS)
  const listWords = useWords(LIST_WORDS)
  const isList = useApp(({ view }) => view.mode === 'list')
  const { onReady, onBroken } = useReadiness(viewsShown(isList, layout))
  const isNarrow = layout.layout === 'narrow'

  const guard = (name: string, view: ReactNode, broken = nothing, fallback: ReactNode = null) => (
    <ViewBoundary name={name} onBroken={broken}>
      <Suspense fallback={fallback}>{view}</Suspense>
    </ViewBoundary>
  )
  // The very same element while nothing changes: until its script has come, the boundary in it keeps
  // what the build has drawn only if it is told of no change.
  const panel = useMemo(
    () => (
      <ViewBoundary name={shell.event} onBroken={nothing}>
        <Suspense fallback={null}>
          <EventPanel />
          <Mounted onMount={sayPanel} />
        </Suspense>
      </ViewBoundary>
    ),
    [shell.event],
  )
  return (
    <FoundParts>
      <Stage
        layout={layout}
        isList={isList}
        map={guard(shell.map, <MapView onReady={onReady.map} />, onBroken.map)}
        panel={panel}
        timeline={guard(
          timelineWords.name,
          <Timeline onReady={onReady.timeline} />,
          onBroken.timeline,
        )}
        list={guard(
          listWords.name,
          <>
            <List isPage={isList} />
            <Mounted onMount={onReady.list} />
          </>,
          onBroken.list,
          <ListNotYet />,
        )}
        strip={guard(
          isNarrow ? timelineWords.name : timelineWords.strip.name,
          <>
            <TimeStrip standsForTimeline={isNarrow} />
            {isNarrow && <Mounted onMount={onReady.timeline} />}
          </>,
          isNarrow ? onBroken.timeline : nothing,
        )}
      />
    </FoundParts>
  )
}

/** On paper it is a page whatever the layout. */
function List({ isPage }: { readonly isPage: boolean }) {
  const isPrinting = useIsPrinting()
  return (
    <ListView
      variant={isPage || isPrinting ? 'page' : 'column'}
      tools={
        <Suspense fallback={null}>
          <SaveTool />
        </Suspense>
      }
    />
  )
}

/** Printing waits for no script: better a sheet that says so than an empty one. */
function ListNotYet() {
  const words = useWords(LIST_WORDS)
  return useIsPrinting() && <p>{words.notYetOnPaper}</p>
}
