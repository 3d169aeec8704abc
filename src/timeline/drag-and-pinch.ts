/** CSS pixels, from the left and top of the browser's window. */
type Point = readonly [x: number, y: number]

/** Where one or two points of a gesture are: what lies between them, and how far apart they are. */
interface Grip {
  readonly middle: number
  /** Of one point: 1. */
  readonly apart: number
}

/** Where what is now at `x` was when it was put hold of; CSS pixels. */
type Before = (x: number) => number

interface Gesture {
  /** Whether a press is one of ours. */
  readonly isOurs: (event: PointerEvent | TouchEvent) => boolean
  /** A hold begins, or goes on with more fingers or fewer. */
  readonly onHold: () => void
  readonly onMove: (before: Before) => void
}

/** Pixels: a press that moves no more than this is still a click. */
const STILL = 3

function gripOf(points: readonly Point[]): Grip {
  const [[x1, y1] = [0, 0], second] = points
  if (!second) return { middle: x1, apart: 1 }
  const [x2, y2] = second
  return { middle: (x1 + x2) / 2, apart: Math.max(1, Math.hypot(x2 - x1, y2 - y1)) }
}

/** Points move all that lies between them, and two spread it, so that each stays on what it held. */
export function beforeMove(held: readonly Point[], now: readonly Point[]): Before {
  const [from, to] = [gripOf(held), gripOf(now)]
  const scale = to.apart / from.apart
  return (x) => (x - to.middle) / scale + from.middle
}

/** The click that ends a drag is no press on what lies there. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('click', swallow, { capture: true })
  // Where none follows, the next one is a person's own.
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}

/** Mouse and pen: followed outside the element too, without taking its clicks away. */
function hearDrag(
  element: SVGElement,
  { isOurs, onHold, onMove }: Gesture,
  signal: AbortSignal,
): void {
  let held: { readonly pointer: number; readonly from: Point; isMoved: boolean } | null = null
  const press = (event: PointerEvent) => {
    if (held || event.pointerType === 'touch' || !isOurs(event)) return
    held = { pointer: event.pointerId, from: [event.clientX, event.clientY], isMoved: false }
    onHold()
  }
  const move = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return
    const to: Point = [event.clientX, event.clientY]
    held.isMoved ||= Math.hypot(to[0] - held.from[0], to[1] - held.from[1]) > STILL
    if (held.isMoved) onMove(beforeMove([held.from], [to]))
  }
  const end = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return
    if (held.isMoved && event.type === 'pointerup') swallowClick()
    held = null
  }
  element.addEventListener('pointerdown', press, { signal })
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', end, { signal })
  window.addEventListener('pointercancel', end, { signal })
}

/** Fingers: one or two. By touches, as only these can keep a second finger from the page's own zoom. */
function hearFingers(
  element: SVGElement,
  { isOurs, onHold, onMove }: Gesture,
  signal: AbortSignal,
): void {
  let from: readonly Point[] = []
  const pointsOf = ({ touches }: TouchEvent) =>
    [...touches]
      .filter(({ target }) => target instanceof Node && element.contains(target))
      .slice(0, 2)
      .map(({ clientX, clientY }): Point => [clientX, clientY])
  const hold = (event: TouchEvent) => {
    from = isOurs(event) ? pointsOf(event) : []
    if (from.length > 0) onHold()
  }
  const move = (event: TouchEvent) => {
    if (from.length === 0) return
    // One finger along the page stays the page's, by `touch-action`.
    if (from.length > 1) event.preventDefault()
    onMove(beforeMove(from, pointsOf(event)))
  }
  element.addEventListener('touchstart', hold, { passive: true, signal })
  element.addEventListener('touchmove', move, { passive: false, signal })
  element.addEventListener('touchend', hold, { signal })
  element.addEventListener('touchcancel', hold, { signal })
}

/**
 * Hears dragging with a mouse, a pen or a finger, and pinching with two fingers.
 * @returns what stops hearing
 */
export function hearDragAndPinch(element: SVGElement, gesture: Gesture): () => void {
  const hearing = new AbortController()
  hearDrag(element, gesture, hearing.signal)
  hearFingers(element, gesture, hearing.signal)
  return () => hearing.abort()
}
