import { useEffect } from 'react'
import { giveWheel, useWheel, type WheelTaker } from '#/state/frame.ts'

/** CSS pixels that a pointer may slip and still press. */
const PRESS = 5
/** What a press on does something of its own. */
const CONTROLS =
  'a, button, input, select, summary, label, [role="button"], [role="dialog"], dialog, .leaflet-interactive, [data-covers-map]'

/** The view whose bare ground an event of a pointer or a wheel is on. */
export function viewAt(target: EventTarget | null): WheelTaker | null {
  if (!(target instanceof Element)) return null
  const view = target.closest('[data-view]')?.getAttribute('data-view')
  return view === 'map' || view === 'timeline' ? view : null
}

/** A press on a view's ground gives it the wheel; Esc, leaving it or a press elsewhere takes it back. */
function hearPresses(): () => void {
  let pressed: PointerEvent | null = null
  const takeBack = () => giveWheel(null)
  const press = (event: PointerEvent) => {
    pressed = event
  }
  const click = ({ target, clientX, clientY }: MouseEvent) => {
    const isDrag =
      pressed !== null && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > PRESS
    const isGround = target instanceof Element && target.closest(CONTROLS) === null
    // A finger has no wheel to give.
    if (isDrag || pressed?.pointerType !== 'mouse') return
    giveWheel(isGround ? viewAt(target) : null)
  }
  const move = ({ target }: PointerEvent) => {
    const { taker } = useWheel.getState()
    if (taker !== null && viewAt(target) !== taker) takeBack()
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || useWheel.getState().taker === null) return
    // This press of Esc is spent on the wheel, not on the selection.
    event.stopPropagation()
    takeBack()
  }
  addEventListener('pointerdown', press, true)
  addEventListener('click', click, true)
  addEventListener('pointermove', move, { capture: true, passive: true })
  addEventListener('keydown', key, true)
  addEventListener('blur', takeBack)
  document.documentElement.addEventListener('pointerleave', takeBack)
  return () => {
    removeEventListener('pointerdown', press, true)
    removeEventListener('click', click, true)
    removeEventListener('pointermove', move, { capture: true })
    removeEventListener('keydown', key, true)
    removeEventListener('blur', takeBack)
    document.documentElement.removeEventListener('pointerleave', takeBack)
  }
}

/** In a frame, lets a person give the wheel to map or timeline, and take it back. */
export function useWheelGiving(): void {
  useEffect(function hearPressesOnViews() {
    const stop = hearPresses()
    return () => {
      stop()
      giveWheel(null)
    }
  }, [])
  const taker = useWheel((state) => state.taker)
  useEffect(
    function markTaker() {
      const { dataset } = document.documentElement
      if (taker) dataset.wheel = taker
      else delete dataset.wheel
    },
    [taker],
  )
}
