import { type RefObject, useEffect, useState } from 'react'
import type { Sight } from './windowing.ts'

/** Sight moves in steps, px: not every pixel of a scroll draws the list anew. */
const STEP = 400

/** Before anything can be measured: some screens' worth. */
const AT_FIRST: Sight = { top: 0, bottom: 4 * STEP }

function sightOf(content: HTMLElement): Sight {
  const { top } = content.getBoundingClientRect()
  const height = window.innerHeight
  // One more window above and below is ready before it comes into sight.
  return {
    top: Math.floor((-top - height) / STEP) * STEP,
    bottom: Math.ceil((-top + 2 * height) / STEP) * STEP,
  }
}

/**
 * Which part of the content is in the window, whatever it is that scrolls: the list itself, one of
 * the boxes around it or the page.
 */
export function useSight(content: RefObject<HTMLElement | null>, isWatched: boolean): Sight {
  const [sight, setSight] = useState(AT_FIRST)
  useEffect(
    function watchScrolling() {
      if (!isWatched) return
      const look = () => {
        if (!content.current) return
        const next = sightOf(content.current)
        setSight((last) => (last.top === next.top && last.bottom === next.bottom ? last : next))
      }
      look()
      // Scrolling does not bubble, but it can be caught on the way down.
      const options = { capture: true, passive: true }
      document.addEventListener('scroll', look, options)
      window.addEventListener('resize', look)
      return () => {
        document.removeEventListener('scroll', look, options)
        window.removeEventListener('resize', look)
      }
    },
    [content, isWatched],
  )
  return sight
}
