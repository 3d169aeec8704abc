/** Air between a row and the edge that it is brought in by, px. */
const AIR = 64

function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box)
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return box
  }
  return null
}

/**
 * Scrolls what scrolls the element, just so far that it is seen. Not `scrollIntoView`, which moves
 * every box around it as well, up to the page that embeds this one.
 */
export function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  const scroller = scrollerOf(element) ?? document.scrollingElement
  const isDrawn = bottom > top
  if (!scroller || !isDrawn) return
  const isPage = scroller === document.scrollingElement
  const frame = isPage ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect()
  const tooHigh = top - AIR - frame.top
  const tooLow = bottom + AIR - frame.bottom
  if (tooHigh < 0) scroller.scrollTop += tooHigh
  else if (tooLow > 0) scroller.scrollTop += Math.min(tooLow, tooHigh)
}

/** Scrolls so that the element is the first thing to be seen. */
export function bringToTop(element: Element): void {
  const scroller = scrollerOf(element)
  if (!scroller) return
  scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
}
