import type { LocalizedText } from './text.ts'

/** One stop of a lecture: what is said, and what is looked at meanwhile. */
export interface Step {
  readonly heading: LocalizedText
  readonly sentence?: LocalizedText
  /** For the speaker alone. */
  readonly notes?: LocalizedText
  readonly minutes?: number
  /**
   * A part of a view: address parameters by name, as the file has them. Whoever takes the step
   * reads them as an address is read; what cannot be used is dropped there.
   */
  readonly view: Readonly<Record<string, unknown>>
}

export interface Story {
  readonly id: string
  readonly title: LocalizedText
  readonly steps: readonly Step[]
}

/** The steps with their numbers, which count from 1. */
export const numberedSteps = ({ steps }: Pick<Story, 'steps'>) =>
  steps.map((step, index) => ({ step, number: index + 1 }))

/** Id of the event that a step is about; it may be unknown to the dataset. */
export function eventOfStep({ view }: Step): string | null {
  return typeof view.event === 'string' ? view.event : null
}
