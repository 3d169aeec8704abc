import { Suspense } from 'react'
import { SearchField } from '#/explore/SearchField.tsx'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { MapPicture } from '#/map/MapPicture.tsx'
import { Patterns } from '#/map/Patterns.tsx'
import { Console } from '#/present/Console.tsx'
import { useLecture } from '#/present/lecture.ts'
import type { Parts } from '#/present/parts.ts'
import { Wall } from '#/present/Wall.tsx'
import { useApp } from '#/state/store.ts'
import { TimePicture } from '#/timeline/TimePicture.tsx'
import { MapView, Timeline } from './deferred-views.ts'
import { Mounted } from './Mounted.tsx'
import { useReadiness, type ViewName } from './use-readiness.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const WALL: readonly ViewName[] = ['map', 'timeline']
/** The speaker window has pictures of the views; they are drawn at once. */
const SPEAKER: readonly ViewName[] = ['list']

const stopSearching = () => useLecture.setState({ open: null })

/** A lecture, from either of its windows: the same views as everywhere, put together for it. */
export function Lecture() {
  const words = useWords(LECTURE_WORDS)
  const isWall = useApp(({ view }) => view.mode === 'present')
  const { onReady, onBroken } = useReadiness(isWall ? WALL : SPEAKER)
  const parts: Parts = {
    map: (
      <ViewBoundary name={words.map} onBroken={onBroken.map}>
        <Suspense fallback={null}>
          <MapView onReady={onReady.map} />
        </Suspense>
      </ViewBoundary>
    ),
    timeline: (
      <ViewBoundary name={words.timeline} onBroken={onBroken.timeline}>
        <Suspense fallback={null}>
          <Timeline onReady={onReady.timeline} />
        </Suspense>
      </ViewBoundary>
    ),
    search: <SearchField takesFocus onLeave={stopSearching} />,
    MapPicture,
    TimePicture,
  }
  if (isWall) return <Wall parts={parts} />
  return (
    <>
      <Patterns />
      <Console parts={parts} />
      <Mounted onMount={onReady.list} />
    </>
  )
}
