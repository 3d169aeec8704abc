import type { Step, Story } from './story.ts'

/** A step of a lecturer's own; its id stays while it is moved about. */
export interface OwnStep extends Step {
  readonly id: string
}

/** A lecture that a person has made in this browser. */
export interface OwnLecture extends Story {
  readonly steps: readonly OwnStep[]
  /** Id of the dataset that its views speak of. */
  readonly dataset: string
}

export const LECTURE_FORMAT = 'vekhi-lecture/1'

/** What keeps one that nobody else has the id of. */
export function madeUpId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `${prefix}-${[...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')}`
}
