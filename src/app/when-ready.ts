/** ms: a page that never rests is not waited for any longer. */
const PATIENCE = 2000

const atRest = (todo: () => void) => {
  // Safari has no such thing.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(todo, { timeout: PATIENCE })
  else setTimeout(todo, PATIENCE / 4)
}

/** Does what can wait once the views hear input, and the browser has nothing better to do. */
export function whenReady(todo: () => void): void {
  const page = document.documentElement
  const look = () => {
    if (page.dataset.ready !== 'true') return
    observer.disconnect()
    atRest(todo)
  }
  const observer = new MutationObserver(look)
  observer.observe(page, { attributeFilter: ['data-ready'] })
  look()
}
