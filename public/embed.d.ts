/** Types of embed.js, for pages written in TypeScript. */

/** The addressable state after the visitor has selected something. */
export interface VekhiSelection {
  /** The selected event's id; null: nothing is selected. */
  readonly event: string | null
  /** Opens the same state in the whole app, unframed. */
  readonly url: string
}

export interface VekhiTimelineEventMap extends HTMLElementEventMap {
  /** The app in the frame hears input. */
  ready: CustomEvent<Record<string, never>>
  /** The visitor has selected an event, or cleared the selection. */
  change: CustomEvent<VekhiSelection>
  /** What is shown needs this height at the present width, in CSS pixels; the frame has it already. */
  resize: CustomEvent<{ readonly height: number }> & UIEvent
}

/**
 * `<vekhi-timeline>`. Each property is an attribute of the same name, null where there is none; their
 * values are those of the app's address. `lang` and `title` are every element's own.
 */
export interface VekhiTimelineElement extends HTMLElement {
  /** Id of the selected event; follows what the visitor selects. */
  event: string | null
  theme: 'auto' | 'light' | 'dark' | 'contrast' | null
  /** EDTF interval of the time in sight. */
  range: string | null
  /** West, south, east, north, in degrees, with commas. */
  bbox: string | null
  /** Of `map,timeline,list,caption`. */
  show: string | null
  story: string | null
  step: string | null
  group: string | null
  asof: string | null
  tracks: string | null
  kinds: string | null
  states: string | null
  places: string | null
  bodies: string | null
  statuses: string | null
  claims: string | null
  disputed: string | null
  q: string | null
  within: string | null
  area: string | null
  sort: string | null
  by: string | null
  data: string | null
  addEventListener<Type extends keyof VekhiTimelineEventMap>(
    type: Type,
    listener: (this: VekhiTimelineElement, event: VekhiTimelineEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    'vekhi-timeline': VekhiTimelineElement
  }
}
