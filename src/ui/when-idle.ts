/** ms: what waits for idle time does not wait for ever. */
const LONGEST = 2000

/**
 * Settles when nothing more urgent is to be done on the page's thread; frames of one page share it,
 * and the first to be ready lets the others go before its own extras.
 */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: LONGEST })
    } else setTimeout(resolve)
  })
