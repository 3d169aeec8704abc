import { useEffect } from 'react'

/** ms without a move: whoever moved it has found what they looked for. */
const STILL = 2500

/**
 * Says on <html> by `data-still` that the pointer rests: controls and the pointer itself go out of
 * sight. Keys bring them back only by what they focus.
 */
export function useStillPointer(): void {
  useEffect(function watchPointer() {
    const { dataset } = document.documentElement
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      dataset.still = ''
    }
    const stir = () => {
      delete dataset.still
      clearTimeout(timer)
      timer = setTimeout(rest, STILL)
    }
    rest()
    addEventListener('pointermove', stir)
    addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      delete dataset.still
      removeEventListener('pointermove', stir)
      removeEventListener('pointerdown', stir)
    }
  }, [])
}
