import { type RefObject, useLayoutEffect, useState } from 'react'

/** Steps down in size; Caption.module.css knows as many. */
const SMALLEST = 3

/**
 * How far the type of an element has to be set smaller for all of it to be seen: 0 (not at all) to
 * `SMALLEST`; beyond that it scrolls. `content`: what it says, by which it is measured anew.
 */
export function useFit(
  ref: RefObject<HTMLElement | null>,
  content: string,
): { readonly fit: number; readonly doesScroll: boolean } {
  const [fit, setFit] = useState(0)
  const [doesScroll, setDoesScroll] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take other room
  useLayoutEffect(
    function fitType() {
      const element = ref.current
      if (!element) return
      const isTooHigh = () => element.scrollHeight > element.clientHeight + 1
      const find = () => {
        let size = 0
        element.dataset.fit = '0'
        while (isTooHigh() && size < SMALLEST) {
          size += 1
          element.dataset.fit = String(size)
        }
        setFit(size)
        setDoesScroll(isTooHigh())
      }
      find()
      addEventListener('resize', find)
      document.fonts?.addEventListener('loadingdone', find)
      return () => {
        removeEventListener('resize', find)
        document.fonts?.removeEventListener('loadingdone', find)
      }
    },
    [ref, content],
  )
  return { fit, doesScroll }
}
