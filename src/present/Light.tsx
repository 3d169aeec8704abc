import { useEffect, useRef } from 'react'
import type { Aim } from '#/state/app-state.ts'
import { useApp } from '#/state/store.ts'
import styles from './Light.module.css'
import { useLecture } from './lecture.ts'

/** In rem: the least a lit circle measures from its middle, the most, and the air around a thing. */
const LEAST = 4.5
const MOST = 9
const AIR = 1.5

/** The element that stands for what is pointed at: a mark, a marker, or the spot that a view marks. */
function elementOf(aim: Aim): Element | null {
  const view = document.querySelector(`[data-view="${aim.view}"]`)
  switch (aim.kind) {
    case 'event':
      return view?.querySelector(`[data-event-id="${CSS.escape(aim.id)}"]`) ?? null
    case 'place':
      return view?.querySelector(`[data-place-id="${CSS.escape(aim.id)}"]`) ?? null
    case 'moment':
    case 'position':
      return view?.querySelector(`[data-aim="${aim.view}"]`) ?? null
    default:
      return aim satisfies never
  }
}

/**
 * The spotlight, and the pointer of the other window. They stay on the thing they are on while the
 * map flies and time moves: where that is, is asked of the page in every frame.
 */
export function Light() {
  const aim = useApp((state) => state.aim)
  const isSpotlit = useLecture((lecture) => lecture.isSpotlit)
  const isRemote = useLecture((lecture) => lecture.isAimRemote)
  const light = useRef<HTMLDivElement>(null)
  const last = useRef<Aim | null>(null)
  const isOn = isSpotlit || isRemote
  useEffect(
    function followAim() {
      if (!isOn) {
        last.current = null
        return
      }
      // The pointer left the views: the light stays where it was.
      last.current = aim ?? last.current
      const held = last.current
      let frame = 0
      const follow = () => {
        const box = held && elementOf(held)?.getBoundingClientRect()
        const element = light.current
        if (element) {
          element.hidden = !box
          if (box) {
            const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
            const half = Math.max(box.width, box.height) / 2 + AIR * rem
            const radius = Math.min(Math.max(half, LEAST * rem), MOST * rem)
            element.style.setProperty('--x', `${(box.left + box.right) / 2}px`)
            element.style.setProperty('--y', `${(box.top + box.bottom) / 2}px`)
            element.style.setProperty('--radius', `${radius}px`)
          }
        }
        frame = requestAnimationFrame(follow)
      }
      follow()
      return () => cancelAnimationFrame(frame)
    },
    [aim, isOn],
  )
  if (!isOn) return null
  return (
    <div
      ref={light}
      className={isSpotlit ? styles.spotlight : styles.pointer}
      data-light={isSpotlit ? 'spotlight' : 'pointer'}
      aria-hidden="true"
      hidden
    />
  )
}
