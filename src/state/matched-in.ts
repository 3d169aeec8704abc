import type { Chronicle } from '#/index/chronicle.ts'
import { type Matched, matchEvents } from '#/index/match.ts'
import type { View } from '#/model/view.ts'
import type { Staging } from './app-state.ts'
import { withoutLater } from './later.ts'

/** What a view that is not the page's own lets through: for a picture of it. */
export function matchedIn(chronicle: Chronicle, view: View, staging: Staging | null): Matched {
  const matched = matchEvents(chronicle, view)
  return staging ? withoutLater(chronicle, matched, staging.until, staging.unseen) : matched
}
