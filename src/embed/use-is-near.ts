import { type RefObject, useEffect, useState } from 'react'

/** What the script in the head of the page has seen, before any other ran. */
const wasNear = () =>
  typeof IntersectionObserver === 'undefined' || 'near' in document.documentElement.dataset

/**
 * Whether an element is, or was once, near what is in sight. In a page of another host only what is
 * in sight can be known: the margin counts where the browser lets it.
 */
export function useIsNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(wasNear)
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
