import { askedOf, attributeOf, frameAddress, wishesOf } from './host-app.ts'
import { ask, type Connection, connect, linkedEvent } from './host-frame.ts'
import { schemeAt } from './host-scheme.ts'

/** For those who listen: as the host calls it, else what it is. */
export function nameFrame(host: Element, frame: HTMLIFrameElement): void {
  frame.title =
    attributeOf(host, 'title') ??
    (wishesOf(host).get('lang') === 'en'
      ? 'Vekhi: timeline and map'
      : 'Вехи: лента времени и карта')
}

/**
 * Makes the frame that an element asks for, in a place inside it: with the event that is linked to
 * and the page's light or dark. Styles by script alone: any policy allows it.
 */
export function makeFrame(host: HTMLElement, place: Node & ParentNode): Connection {
  const wishes = wishesOf(host)
  const linked = linkedEvent(host)
  if (linked !== null) wishes.set('event', linked)
  const theme = wishes.has('theme') ? null : schemeAt(host)
  if (theme) wishes.set('theme', theme)
  const frame = document.createElement('iframe')
  nameFrame(host, frame)
  frame.loading = 'lazy'
  frame.allow = 'fullscreen; clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  frame.sandbox.value =
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
  frame.style.cssText = 'display:block;width:100%;border:0'
  const height = attributeOf(host, 'height')
  if (height) frame.style.height = /\d$/.test(height) ? `${height}px` : height
  frame.src = frameAddress(wishes)
  place.replaceChildren(frame)
  const connection = connect(host, frame)
  connection.theme = theme
  return connection
}

/** Takes a frame that is there already: names it, follows its height, passes on what the page says. */
export function adopt(frame: HTMLIFrameElement): void {
  if (!frame.title) nameFrame(frame, frame)
  const connection = connect(frame, frame)
  const linked = linkedEvent(frame)
  if (linked !== null) ask(connection, { type: 'select', event: linked })
  if (!askedOf(frame).has('theme')) {
    connection.theme = schemeAt(frame)
    ask(connection, { type: 'set', theme: connection.theme })
  }
}
