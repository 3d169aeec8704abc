import { isConnected, listen } from './host-frame.ts'
import { adopt, makeFrame } from './host-making.ts'
import { defineElement, ELEMENT } from './vekhi-timeline.ts'

/*
 * embed.js, the host's side: one small script without dependencies, built by
 * tools/embed-script-plugin.ts. It may stand in a page more than once.
 */

/** Fills what asks for a frame and takes what is one. */
function fill(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[data-vekhi]')) {
    if (isConnected(host)) continue
    if (host instanceof HTMLIFrameElement) adopt(host)
    else makeFrame(host, host)
  }
}

if (!customElements.get(ELEMENT)) {
  listen()
  defineElement()
  fill()
  // As the page is read, before it is painted, and whenever it grows.
  new MutationObserver(fill).observe(document, { childList: true, subtree: true })
}
