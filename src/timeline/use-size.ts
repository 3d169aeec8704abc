import { type RefCallback, useCallback, useState } from 'react'

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
    const follow = () => {
      const { width, height } = element.getBoundingClientRect()
      setSize({ width, height, rem: remOf() })
    }
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    follow()
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
