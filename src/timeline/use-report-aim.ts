import { type RefObject, useEffect } from 'react'
import { selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'

/** Where the plot lies in the drawing; CSS pixels. */
interface Plot {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** While a lecture is given: says what of the timeline the pointer is on. */
export function useReportAim(ref: RefObject<SVGSVGElement | null>, plot: Plot): void {
  const { left, top, width, height } = plot
  const isStaged = useApp(({ staging }) => staging !== null)
  useEffect(
    function reportAim() {
      const element = ref.current
      if (!element || !isStaged || width <= 0) return
      const aim = ({ clientX, clientY, target }: PointerEvent) => {
        const mark = target instanceof Element ? target.closest('[data-event-id]') : null
        const id = mark?.getAttribute('data-event-id')
        if (id) {
          dispatch({ type: 'aim', at: { view: 'timeline', kind: 'event', id } })
          return
        }
        const box = element.getBoundingClientRect()
        const { start, end } = selectWindow(useApp.getState())
        const day = start + ((clientX - box.left - left) / width) * (end - start)
        const share = (clientY - box.top - top) / height
        dispatch({ type: 'aim', at: { view: 'timeline', kind: 'moment', day, share } })
      }
      const leave = () => dispatch({ type: 'aim', at: null })
      element.addEventListener('pointermove', aim)
      element.addEventListener('pointerleave', leave)
      return () => {
        element.removeEventListener('pointermove', aim)
        element.removeEventListener('pointerleave', leave)
      }
    },
    [ref, isStaged, left, top, width, height],
  )
}
