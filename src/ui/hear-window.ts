/** Hears the window's size and, by a probe as long as 1 rem, the size of its text. */
export function hearWindow(hear: () => void): () => void {
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;inline-size:1rem;block-size:0;visibility:hidden'
  document.body.append(probe)
  const observer = new ResizeObserver(hear)
  observer.observe(probe)
  addEventListener('resize', hear)
  return () => {
    observer.disconnect()
    probe.remove()
    removeEventListener('resize', hear)
  }
}

/** CSS pixels of 1 rem: of the page's text as it is now. */
export const remNow = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
