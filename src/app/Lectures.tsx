import { Suspense } from 'react'
import { closeUp } from '#/explore/shell-state.ts'
import { LecturesDialog } from './deferred-views.ts'

/** The list of lectures; what it opens is on its way by then. */
export function Lectures() {
  return (
    <Suspense fallback={null}>
      <LecturesDialog onClose={closeUp} />
    </Suspense>
  )
}
