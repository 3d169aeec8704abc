import { PARAMETERS } from './host-app.ts'
import { ask, type Connection, disconnect } from './host-frame.ts'
import { makeFrame, nameFrame } from './host-making.ts'

/** Said to the frame as it stands; anything else loads it anew. */
const SAID = ['lang', 'theme', 'range', 'tracks']

export const ELEMENT = 'vekhi-timeline'

/** As the platform does for attributes that may be missing: nothing is no attribute. */
function set(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}

/**
 * `<vekhi-timeline event="…" lang="…">`: attributes and properties as the parameters of the app's
 * address; `event` follows what the visitor selects. Fires `ready`, `change` and `resize`.
 */
class VekhiTimeline extends HTMLElement {
  static readonly observedAttributes = [...PARAMETERS, 'title']

  readonly #place = this.attachShadow({ mode: 'open' })
  #connection: Connection | undefined
  #isLoadDue = false

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(':host{display:block}:host([hidden]){display:none}')
    this.#place.adoptedStyleSheets = [sheet]
    // Before the frame's own listeners hear of it: the attribute is what is selected now.
    this.addEventListener('change', () => {
      set(this, 'event', this.#connection?.event)
    })
  }

  connectedCallback(): void {
    this.#connection = makeFrame(this, this.#place)
  }

  disconnectedCallback(): void {
    disconnect(this)
    this.#connection = undefined
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const connection = this.#connection
    if (!connection || before === value) return
    if (name === 'title') nameFrame(this, connection.frame)
    else if (name === 'event') {
      if (connection.event === value) return
      connection.event = value
      ask(connection, { type: 'select', event: value })
    } else if (value !== null && SAID.includes(name)) {
      if (name === 'theme') connection.theme = null
      ask(connection, { type: 'set', [name]: value })
    } else this.#loadSoon()
  }

  /** Once for all attributes that change together. */
  #loadSoon(): void {
    if (this.#isLoadDue) return
    this.#isLoadDue = true
    queueMicrotask(() => {
      this.#isLoadDue = false
      if (!this.#connection) return
      // A frame of another state is another frame.
      this.disconnectedCallback()
      this.connectedCallback()
    })
  }
}

// `lang` is every element's own.
const PROPERTIES = PARAMETERS.filter((name) => name !== 'lang')

for (const name of PROPERTIES) {
  Object.defineProperty(VekhiTimeline.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name)
    },
    set(this: HTMLElement, value: unknown) {
      set(this, name, value)
    },
  })
}

/** Properties set before the element was known would hide those of the class. */
function takeUp(element: Element): void {
  const own = element as unknown as Record<string, unknown>
  for (const name of PROPERTIES) {
    if (!Object.hasOwn(own, name)) continue
    const value = own[name]
    delete own[name]
    set(element, name, value)
  }
}

export function defineElement(): void {
  document.querySelectorAll(ELEMENT).forEach(takeUp)
  customElements.define(ELEMENT, VekhiTimeline)
}
