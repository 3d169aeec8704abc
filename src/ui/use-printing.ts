import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const onPaper = () => matchMedia('print')
let isAsked = false

/**
 * Some browsers say it by events before they lay out the pages, some by the medium. They do not wait:
 * a script that calls `print` is still running then, and whatever React puts off comes too late.
 */
function listen(tell: () => void): () => void {
  const hear = () => flushSync(tell)
  const ask = () => {
    isAsked = true
    hear()
  }
  const done = () => {
    isAsked = false
    hear()
  }
  const medium = onPaper()
  addEventListener('beforeprint', ask)
  addEventListener('afterprint', done)
  medium.addEventListener('change', hear)
  return () => {
    removeEventListener('beforeprint', ask)
    removeEventListener('afterprint', done)
    medium.removeEventListener('change', hear)
  }
}

/** Whether the page is being printed: for what has to be in the document only then. */
export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isAsked || onPaper().matches,
    () => false,
  )
