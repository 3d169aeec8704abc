/*
 * Runs in the page before anything else. `FIRST_EVENT` is put in by the bench: a selector of what
 * stands for an event.
 */
{
  const found = { firstEvent: null, ready: null, lcp: 0, cls: 0, fcp: null, tasks: [] }
  globalThis.benchFound = found
  const observe = (type, hear) => {
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    })
  }
  observe('largest-contentful-paint', ({ startTime }) => {
    found.lcp = startTime
  })
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) found.cls += value
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') found.fcp = startTime
  })
  observe('longtask', ({ startTime, duration }) => found.tasks.push([startTime, duration]))

  /** Seen by a person: drawn, not transparent, within the window. */
  const isSeen = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { top, left, bottom, right } = element.getBoundingClientRect()
    return bottom > top && right > left && top < innerHeight && left < innerWidth && bottom > 0
  }
  /** Tells the time once the frame that is being made now has been painted. */
  const whenPainted = (tell) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => tell(performance.now())
    port2.postMessage(null)
  }
  const look = () => {
    if (found.firstEvent === null && [...document.querySelectorAll(FIRST_EVENT)].some(isSeen)) {
      found.firstEvent = performance.now()
      whenPainted((now) => {
        found.firstEvent = now
      })
    }
    if (found.ready === null && document.documentElement?.dataset.ready === 'true') {
      found.ready = performance.now()
    }
    if (found.firstEvent === null || found.ready === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
