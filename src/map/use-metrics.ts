import { useEffect, useMemo, useState } from 'react'
import type { LabelLook, Metrics } from './placement.ts'
import { isCoarsePointer } from './surroundings.ts'

/** In rem, as Marks.module.css has them. */
const FONT_SIZE: Readonly<Record<LabelLook, number>> = {
  venue: 0.8125,
  seat: 0.8125,
  focus: 0.8125,
  member: 0.8125,
  other: 0.75,
}
const FONT_WEIGHT: Readonly<Record<LabelLook, number>> = {
  venue: 600,
  seat: 400,
  focus: 600,
  member: 400,
  other: 400,
}
const TARGET = { fine: 2, coarse: 2.75 }
/** Names of states are spaced out a little and padded. */
const AIR = 1.06
/** Where nothing can be measured: a letter's usual share of its size. */
const LETTER = 0.56

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

function makeMeasure(rem: number, family: string): Metrics['measure'] {
  const context = document.createElement('canvas').getContext?.('2d')
  const known = new Map<string, number>()
  return (text, look) => {
    const font = `${FONT_WEIGHT[look]} ${FONT_SIZE[look] * rem}px ${family}`
    const key = `${font} ${text}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    if (context) context.font = font
    const bare = context?.measureText(text).width ?? text.length * FONT_SIZE[look] * rem * LETTER
    const width = bare * AIR + 0.25 * rem
    known.set(key, width)
    return width
  }
}

/** Sizes of type and targets, followed as they change: text enlarged, a font that came late. */
export function useMetrics(element: HTMLElement): Metrics {
  const [rem, setRem] = useState(remOf)
  const [fonts, setFonts] = useState(0)
  useEffect(
    function followTypeSize() {
      // One rem wide: its size changes when that of type does.
      const probe = document.createElement('span')
      probe.style.cssText = 'position:absolute;width:1rem;visibility:hidden'
      element.append(probe)
      const observer = new ResizeObserver(() => setRem(remOf()))
      observer.observe(probe)
      return () => {
        observer.disconnect()
        probe.remove()
      }
    },
    [element],
  )
  useEffect(function followFonts() {
    const count = () => setFonts((last) => last + 1)
    document.fonts?.addEventListener('loadingdone', count)
    return () => document.fonts?.removeEventListener('loadingdone', count)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that arrived changes the widths
  return useMemo(
    () => ({
      rem,
      target: isCoarsePointer() ? TARGET.coarse : TARGET.fine,
      measure: makeMeasure(rem, getComputedStyle(element).fontFamily || 'sans-serif'),
    }),
    [rem, fonts, element],
  )
}
