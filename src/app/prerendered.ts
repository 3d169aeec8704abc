import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'
import { selectChronicle } from '#/state/selectors.ts'

/** The element that the build has drawn into carries what it was drawn from. */
export const DRAWN_FROM = 'data-drawn-from'

/** What a page is drawn from: dataset and revision; the language is the page's own. */
export function drawnFrom(state: AppState): string | null {
  const dataset = selectChronicle(state)?.dataset
  return dataset ? `${dataset.id} ${dataset.revision ?? ''}` : null
}

/** Whether the build has drawn anything: not so in development. */
export const isPrerendered = (root: Element) => root.hasAttribute(DRAWN_FROM)

/** Whether what the build has drawn is just what this state shows, so that it can be hydrated. */
export function isAsDrawn(root: Element, state: AppState): boolean {
  const { view, foreign, notices, foreignHost } = state
  return (
    root.getAttribute(DRAWN_FROM) === drawnFrom(state) &&
    writeAddress(view, foreign) === '' &&
    notices.length === 0 &&
    foreignHost === null
  )
}
