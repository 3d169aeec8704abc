import { useEffect, useMemo, useState } from 'react'
import { labelMeasure } from './label-measure.ts'
import type { Metrics } from './placement.ts'
import { remOf } from './room.ts'
import { isCoarsePointer } from './surroundings.ts'

/** A marker's target, rem; as Marks.module.css has it. */
const TARGET = { fine: 2, coarse: 2.75 }

/** Sizes of type and targets, followed as they change when text is enlarged. */
export function useMetrics(element: HTMLElement): Metrics {
  const [rem, setRem] = useState(remOf)
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
  return useMemo(
    () => ({
      rem,
      target: isCoarsePointer() ? TARGET.coarse : TARGET.fine,
      measure: labelMeasure(rem),
    }),
    [rem],
  )
}
