import { type RefObject, useEffect, useState } from 'react'

/** So much of what is left, px, is the empty edge below a text: no more of it follows. */
const EDGE = 12

/**
 * Whether a box that scrolls has more to show below what is in sight.
 * @param end the last thing in it, without height
 */
export function useIsMoreBelow(
  box: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
): boolean {
  const [isMore, setIsMore] = useState(false)
  useEffect(
    function watchTheEnd() {
      if (!end.current) return
      const observer = new IntersectionObserver(
        (entries) => setIsMore(entries.at(-1)?.isIntersecting === false),
        { root: box.current, rootMargin: `0px 0px ${EDGE}px` },
      )
      observer.observe(end.current)
      return () => observer.disconnect()
    },
    [box, end],
  )
  return isMore
}
