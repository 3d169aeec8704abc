import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { eventOfStep } from '#/model/story.ts'
import { isFramed } from '#/state/frame.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './Check.module.css'
import { canLink } from './channel.ts'
import { useIsFullscreen } from './fullscreen.ts'
import { useLecture } from './lecture.ts'
import { selectStory } from './step-moves.ts'
import { canRemember } from './storage.ts'
import type { Awake } from './use-awake.ts'

/** Whether a service worker of the app holds a copy that opens without a network. */
function useIsOfflineReady(): boolean {
  const [isReady, setIsReady] = useState(false)
  useEffect(function askWorker() {
    let isWanted = true
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
    // Active means that all of it is in the cache.
    workers?.ready.then(({ active }) => {
      if (isWanted && active) setIsReady(true)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return isReady
}

/** Before the start: what is ready, what is not, and what to do about it. */
export function Check({ awake }: { readonly awake: Awake }) {
  const { checkLines: lines, fine, mind } = useWords(LECTURE_WORDS)
  const chronicle = useApp(selectChronicle)
  const story = useApp(selectStory)
  const isWall = useApp(({ view }) => view.mode === 'present')
  const other = useLecture((lecture) => lecture.other)
  const isFullscreen = useIsFullscreen()
  const isOffline = useIsOfflineReady()
  // Of the wall, wherever it is looked at.
  const isAwake = isWall ? awake === 'held' : (other?.isAwake ?? false)
  const isFull = isWall ? isFullscreen : (other?.isFullscreen ?? false)
  const missing = (story?.steps ?? []).filter((step) => {
    const id = eventOfStep(step)
    return id !== null && chronicle?.rowOf(id) === undefined
  }).length
  const canFill = document.fullscreenEnabled === true
  const remembers = canRemember()
  const found: readonly (readonly [isFine: boolean, words: string])[] = [
    missing === 0
      ? [true, lines.data(chronicle?.columns.count ?? 0, story?.steps.length ?? 0)]
      : [false, lines.dataMissing(missing)],
    !canLink() || isFramed()
      ? [false, lines.windowCannot]
      : [other !== null, other ? lines.windowThere : lines.windowMissing],
    [isAwake, isAwake ? lines.awake : lines.notAwake],
    !canFill
      ? [false, lines.fullscreenCannot]
      : [isFull, isFull ? lines.fullscreenOn : lines.fullscreenOff],
    [isOffline, isOffline ? lines.offline : lines.notOffline],
    [remembers, remembers ? lines.remembered : lines.notRemembered],
  ]
  return (
    <ul className={styles.list}>
      {found.map(([isFine, said]) => (
        <li key={said} data-fine={isFine}>
          {isFine ? <CircleCheck aria-label={fine} /> : <TriangleAlert aria-label={mind} />}
          <span>{said}</span>
        </li>
      ))}
    </ul>
  )
}
