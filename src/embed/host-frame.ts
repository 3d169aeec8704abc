import { eventInAddress, keepInAddress } from './host-address.ts'
import { askedOf, root, script } from './host-app.ts'
import { schemeAt, watchScheme } from './host-scheme.ts'
import type { Told } from './message.ts'
import { embedPixels, remIn } from './needed-height.ts'

/** What the app hears from a page that embeds it. */
type Asked =
  | { readonly type: 'select'; readonly event: string | null }
  | {
      readonly type: 'set'
      readonly lang?: string
      readonly theme?: string
      readonly range?: string
      readonly tracks?: string
    }

/** CSS pixels; no frame of ours is higher. */
const HIGHEST = 10_000

/** A frame that shows the app, and the page's element that stands for it. */
export interface Connection {
  readonly host: HTMLElement
  readonly frame: HTMLIFrameElement
  /** Selected in the frame, as far as is known here. */
  event: string | null
  /** The page's light or dark is passed on, as the frame is told no theme. */
  theme: string | null
  /** What the app is to be told once it hears; null: it does. */
  waiting: Asked[] | null
}

const connections = new Map<Element, Connection>()

/** The host wants the address kept, and does not say by which frame. */
const isAddressWanted = script?.hasAttribute('data-vekhi-address') || eventInAddress() !== null

/** Whether this is the frame whose event stands in the host page's address. */
function isInAddress(host: Element): boolean {
  const marked = document.querySelector('[data-vekhi-address]:not(script)')
  return host === (marked ?? (isAddressWanted && ([...connections.keys()][0] ?? host)))
}

/** The event that a link to the host page asks of this frame. */
export const linkedEvent = (host: Element) => (isInAddress(host) ? eventInAddress() : null)

/** Says it to the app, once that hears. Nothing private: a frame in a sandbox has no origin to name. */
export function ask({ frame, waiting }: Connection, asked: Asked): void {
  if (waiting) waiting.push(asked)
  else frame.contentWindow?.postMessage({ vekhi: 1, ...asked }, '*')
}

/**
 * Sees to it that nothing jumps: gives the frame the height that the app will ask for; at once, or
 * when it first has a width, as one out of sight has none.
 */
function reserve(frame: HTMLIFrameElement, observer?: ResizeObserver): void {
  const width = frame.clientWidth
  if (width === 0) {
    if (!observer) new ResizeObserver((_, seen) => reserve(frame, seen)).observe(frame)
    return
  }
  observer?.disconnect()
  frame.style.fontSize = 'medium'
  const medium = parseFloat(getComputedStyle(frame).fontSize)
  const asked = askedOf(frame)
  const show = asked.get('show')?.split(',') ?? []
  // The whole app says itself what it needs.
  if (asked.get('mode') === 'embed') {
    setHeight(frame, embedPixels(show, width, remIn(width, medium)))
  }
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  frame.style.height = `${height}px`
}

/** A height that the host insists on. A frame's own `height` is for pages where no script runs. */
const isFixed = (host: Element) => host.matches('[data-height], [height]:not(iframe)')

/** Gives a frame its height and its ear. */
export function connect(host: HTMLElement, frame: HTMLIFrameElement): Connection {
  const connection: Connection = {
    host,
    frame,
    event: askedOf(frame).get('event'),
    theme: null,
    waiting: [],
  }
  connections.set(host, connection)
  if (!isFixed(host)) reserve(frame)
  return connection
}

export const isConnected = (host: Element) => connections.has(host)

export const disconnect = (host: Element) => connections.delete(host)

function tellTheme(connection: Connection): void {
  const theme = schemeAt(connection.host)
  if (connection.theme === null || connection.theme === theme) return
  connection.theme = theme
  ask(connection, { type: 'set', theme })
}

/** What came in a message, if it is one of the app's; null: anything else. */
function toldIn(data: unknown): Told | null {
  const told: Partial<Record<'vekhi' | 'type' | 'height' | 'event' | 'url', unknown>> = Object(data)
  const { vekhi, type, height, event, url } = told
  const isSound =
    type === 'ready' ||
    (type === 'resize' && typeof height === 'number' && height > 0 && height < HIGHEST) ||
    (type === 'state' &&
      (event === null || typeof event === 'string') &&
      String(url).startsWith(root))
  return vekhi === 1 && isSound ? (told as Told) : null
}

function take(connection: Connection, told: Told): void {
  const { host, frame, waiting } = connection
  if (told.type === 'ready') {
    connection.waiting = null
    for (const asked of waiting ?? []) ask(connection, asked)
  } else if (told.type === 'resize') {
    if (!isFixed(host)) setHeight(frame, told.height)
  } else {
    connection.event = told.event
    if (isInAddress(host)) keepInAddress(told.event)
  }
  const { vekhi: _, type, ...detail } = told
  host.dispatchEvent(new CustomEvent(type === 'state' ? 'change' : type, { detail }))
}

/** Hears all frames, and the page's looks. */
export function listen(): void {
  addEventListener('message', ({ source, origin, data }) => {
    const connection = [...connections.values()].find(({ frame }) => frame.contentWindow === source)
    // In a sandbox without an origin of its own a frame can be known by its window alone.
    const isTrue = origin === new URL(root).origin || origin === 'null'
    const told = connection && isTrue && toldIn(data)
    if (told) take(connection, told)
  })
  watchScheme(() => connections.forEach(tellTheme))
}
