import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether an element is, or was once, near what is in sight. In a page of another host only what is
 * in sight can be known: the margin counts where the browser lets it.
 */
export function useIsNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(() => typeof IntersectionObserver === 'undefined')
  useEffect(
    function watchComing() {
      const element = ref.current
      if (isNear || !element) return
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true)
        },
        { rootMargin: '100%' },
      )
      observer.observe(element)
      return () => observer.disconnect()
    },
    [ref, isNear],
  )
  return isNear
}
