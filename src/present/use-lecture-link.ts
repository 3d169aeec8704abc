import { useEffect } from 'react'
import { takeLectureIntents } from '#/state/lecture-intents.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { holdLink } from './current-link.ts'
import { useIsFullscreen } from './fullscreen.ts'
import { carryOut } from './intents.ts'
import { useLecture } from './lecture.ts'
import { connectLink, type Link } from './link.ts'
import type { Role } from './message.ts'
import { keepWindowName } from './other-window.ts'
import { joinSession } from './session.ts'
import { keepStaged } from './stage.ts'
import { type Awake, useAwake } from './use-awake.ts'
import { useFreedFocus } from './use-freed-focus.ts'

let link: Link | null = null

const isNumberTyped = () => useLecture.getState().digits !== ''

/** While it is mounted the lecture is given from this window: keys, staging, the other window. */
export function useLectureLink(role: Role): { readonly awake: Awake } {
  const awake = useAwake()
  useFreedFocus()
  const isFullscreen = useIsFullscreen()
  const session = useApp(({ view }) => view.session)
  useEffect(function nameSession() {
    joinSession()
  })
  useEffect(function forgetLeft() {
    for (const notice of useApp.getState().notices) {
      if (notice.kind === 'left') dispatch({ type: 'dismiss', notice })
    }
  }, [])
  useEffect(
    function giveLecture() {
      if (session === null) return
      const connected = connectLink({ session, role, carryOut })
      link = connected
      holdLink(connected)
      const stops = [
        connected.disconnect,
        keepWindowName(role === 'wall' ? 'present' : 'speaker', session),
        keepStaged(),
        takeLectureIntents(carryOut, isNumberTyped),
      ]
      return () => {
        for (const stop of stops) stop()
        link = null
        holdLink(null)
        useLecture.setState({ open: null, digits: '', remark: null })
      }
    },
    [session, role],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: told to each new link as well
  useEffect(
    function tellOfWindow() {
      link?.tellWindow({ isAwake: awake === 'held', isFullscreen })
    },
    [awake, isFullscreen, session],
  )
  return { awake }
}
