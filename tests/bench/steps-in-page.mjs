/*
 * What the bench of a lecture does inside its windows. Each function is sent there as its text: it
 * may use nothing from out here. Times are ms since 1970, the same in all windows.
 */

/** Notes when the latest key was pressed, as the browser has it: before anything was done about it. */
export function noteKeys() {
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      globalThis.benchKey = performance.timeOrigin + timeStamp
    },
    { capture: true },
  )
}

/** Looks out for a step's heading; `benchShown` gives when it has been painted. */
export function watchHeading(heading) {
  const shown = () => document.querySelector('[data-view="event"] h2')?.textContent
  globalThis.benchShown = new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (shown()?.replace(/\s+/g, ' ') !== heading) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.timeOrigin + performance.now())
        port2.postMessage(null)
      })
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })
}
