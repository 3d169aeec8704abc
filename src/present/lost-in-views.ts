import type { Loss } from '#/dataset/lecture-file.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { OwnLecture } from '#/model/own-lecture.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import type { DroppedValue } from '#/state/address.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { viewOfStep } from '#/state/steps.ts'

/**
 * What the views of a lecture's steps say and this chronicle does not know. The steps keep it: another
 * chronicle may. `number`: of the step in its file, where those that were lost count too.
 */
export function lostInViews(
  chronicle: Chronicle,
  { id, steps }: OwnLecture,
  losses: readonly Loss[],
): readonly (DroppedValue & { readonly number: number })[] {
  const lost = new Set(losses.flatMap((loss) => (loss.kind === 'step' ? loss.number : [])))
  const known = knownIdsOf(chronicle)
  let number = 0
  return steps.flatMap((step) => {
    do number += 1
    while (lost.has(number))
    const ofFile = number
    const { dropped } = viewOfStep(DEFAULT_VIEW, id, step, ofFile, known)
    return dropped.map((value) => ({ ...value, number: ofFile }))
  })
}
