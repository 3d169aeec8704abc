import { type RefCallback, startTransition, useCallback, useState } from 'react'

export interface Size {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly rem: number
}

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Follows the size of an element and of the type in it; null before it has been measured. */
export function useSize(): {
  readonly ref: RefCallback<HTMLElement>
  readonly size: Size | null
} {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    let last: Size | null = null
    const follow = () => {
      const { width, height } = element.getBoundingClientRect()
      const now: Size = { width, height, rem: remOf() }
      // An observer begins by telling what is known already.
      if (last?.width === width && last.height === height && last.rem === now.rem) return
      last = now
      setSize(now)
    }
    // What the build has drawn stands till then: a person is heard while the live drawing is made.
    startTransition(follow)
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
