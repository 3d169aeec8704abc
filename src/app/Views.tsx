import { type ReactNode, useEffect } from 'react'
import { EventPanel } from '#/event/EventPanel.tsx'
import type { LayoutChoice } from '#/explore/layout.ts'
import { MediumStage, NarrowStage, type Subject, WideStage } from '#/explore/Stage.tsx'
import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import { ListView } from '#/list/ListView.tsx'
import { MapView } from '#/map/MapView.tsx'
import { useApp } from '#/state/store.ts'
import { Timeline } from '#/timeline/Timeline.tsx'
import { TimeStrip } from '#/timeline/TimeStrip.tsx'
import { useReadiness, type ViewName } from './use-readiness.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const nothing = () => {}

/** Says when what is beside it is in the page, for views that are ready as soon as they are there. */
function Mounted({ onMount }: { readonly onMount: () => void }) {
  useEffect(onMount, [onMount])
  return null
}

function viewsShown(isList: boolean, layout: LayoutChoice['layout']): readonly ViewName[] {
  if (isList) return ['list']
  return layout === 'narrow' ? ['map', 'list', 'timeline'] : ['map', 'timeline']
}

/** The views of the mode in the layout that fits; each breaks alone. */
export function Views({ layout, hasStrip }: LayoutChoice) {
  const shell = useWords(SHELL_WORDS)
  const timelineWords = useWords(TIMELINE_WORDS)
  const listWords = useWords(LIST_WORDS)
  const isList = useApp(({ view }) => view.mode === 'list')
  const { onReady, onBroken } = useReadiness(viewsShown(isList, layout))

  const guard = (name: string, view: ReactNode, broken = nothing) => (
    <ViewBoundary key={name} name={name} onBroken={broken}>
      {view}
    </ViewBoundary>
  )
  const map = guard(shell.map, <MapView onReady={onReady.map} />, onBroken.map)
  const panel = guard(shell.event, <EventPanel />)
  const list = guard(
    listWords.name,
    <>
      <ListView variant={isList ? 'page' : 'column'} />
      <Mounted onMount={onReady.list} />
    </>,
    onBroken.list,
  )
  if (layout === 'narrow') {
    const strip = guard(
      timelineWords.name,
      <>
        <TimeStrip standsForTimeline />
        <Mounted onMount={onReady.timeline} />
      </>,
      onBroken.timeline,
    )
    return (
      <NarrowStage
        hasStrip={hasStrip}
        map={isList ? null : map}
        list={list}
        strip={strip}
        panel={panel}
      />
    )
  }
  const subject: Subject = isList
    ? { kind: 'list', list }
    : {
        kind: 'explore',
        map,
        timeline: guard(
          timelineWords.name,
          <Timeline onReady={onReady.timeline} />,
          onBroken.timeline,
        ),
        strip: hasStrip ? guard(timelineWords.strip.name, <TimeStrip />) : null,
      }
  const Stage = layout === 'wide' ? WideStage : MediumStage
  return <Stage subject={subject} panel={panel} />
}
