import { useEffect, useRef, useState } from 'react'
import type { Window } from '#/index/sight.ts'
import { ease, LENGTH, PAUSE } from '#/state/flight.ts'
import { useApp } from '#/state/store.ts'

const isReducedMotion = () =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

const between = (from: number, to: number, share: number) => from + (to - from) * share

/** Part of the way; spans widen and narrow by factors, as a zoom looks even. */
function along(from: Window, to: Window, share: number): Window {
  const [spanFrom, spanTo] = [from.end - from.start, to.end - to.start]
  const span = spanFrom * (spanTo / spanFrom) ** share
  const middle = between((from.start + from.end) / 2, (to.start + to.end) / 2, share)
  return { start: middle - span / 2, end: middle + span / 2 }
}

const isSame = (a: Window, b: Window) => a.start === b.start && a.end === b.end

/**
 * The window as it is drawn: where a lecture goes to a step it flies there, with the map; else, and
 * where motion is not wanted, it is the one that is wanted.
 */
export function useFlownWindow(wanted: Window): Window {
  const flight = useApp(({ staging }) => staging?.flight ?? null)
  const [flown, setFlown] = useState<{ readonly to: Window; readonly now: Window } | null>(null)
  const last = useRef({ flight, window: wanted })
  const isNew = flight !== null && last.current.flight !== null && flight !== last.current.flight
  useEffect(
    function fly() {
      const { flight: before, window: from } = last.current
      last.current = { flight, window: wanted }
      const isFlight = flight !== null && before !== null && flight !== before
      if (!isFlight || isSame(from, wanted) || isReducedMotion()) return
      setFlown({ to: wanted, now: from })
      let frame = 0
      let start: number | null = null
      const move = (now: number) => {
        start ??= now
        const share = Math.min(1, Math.max(0, (now - start - PAUSE) / LENGTH))
        setFlown(share < 1 ? { to: wanted, now: along(from, wanted, ease(share)) } : null)
        if (share < 1) frame = requestAnimationFrame(move)
      }
      frame = requestAnimationFrame(move)
      return () => {
        cancelAnimationFrame(frame)
        setFlown(null)
      }
    },
    [flight, wanted],
  )
  if (flown && flown.to === wanted) return flown.now
  // In the very frame in which the step changes nothing moves yet.
  return isNew && !isReducedMotion() ? last.current.window : wanted
}
