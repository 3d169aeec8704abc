import { type RefCallback, useCallback, useMemo, useState } from 'react'
import { type MeasureText, makeMeasure } from './text-width.ts'

export interface Size {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly rem: number
}

interface Measured {
  readonly size: Size
  readonly font: string
  /** Counts up when a font arrives: widths measured before it no longer hold. */
  readonly fonts: number
}

/** rem; as Mark.module.css and Timeline.module.css set them. */
const LABEL_SIZE = 0.875

const NOT_YET: Measured = { size: { width: 0, height: 0, rem: 16 }, font: '', fonts: 0 }

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Follows the size of an element, the size of type in it and the width of its texts. */
export function useSize(): {
  readonly ref: RefCallback<HTMLElement>
  readonly size: Size
  readonly measure: MeasureText
} {
  const [measured, setMeasured] = useState(NOT_YET)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const follow = () => {
      const { width, height } = element.getBoundingClientRect()
      const { fontFamily } = getComputedStyle(element)
      const rem = remOf()
      setMeasured((last) => ({
        ...last,
        size: { width, height, rem },
        font: `500 ${LABEL_SIZE * rem}px ${fontFamily}`,
      }))
    }
    const countFonts = () => setMeasured((last) => ({ ...last, fonts: last.fonts + 1 }))
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    document.fonts?.addEventListener('loadingdone', countFonts)
    follow()
    return () => {
      observer.disconnect()
      document.fonts?.removeEventListener('loadingdone', countFonts)
    }
  }, [])
  const { font, fonts, size } = measured
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that arrived changes the widths
  const measure = useMemo(() => makeMeasure(font), [font, fonts])
  return { ref, size, measure }
}
