import { lazy, Suspense } from 'react'
import { closeUp } from '#/explore/shell-state.ts'

const Dialog = lazy(() =>
  import('#/present/LecturesDialog.tsx').then((part) => ({ default: part.LecturesDialog })),
)

/** The list of lectures, loaded when it is first wanted. */
export function Lectures() {
  return (
    <Suspense fallback={null}>
      <Dialog onClose={closeUp} />
    </Suspense>
  )
}
