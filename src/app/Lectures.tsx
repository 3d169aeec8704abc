import { lazy, Suspense, useEffect } from 'react'
import { closeUp } from '#/explore/shell-state.ts'

const Dialog = lazy(() =>
  import('#/present/LecturesDialog.tsx').then((part) => ({ default: part.LecturesDialog })),
)

/** The list of lectures, loaded when it is first wanted. */
export function Lectures() {
  useEffect(function fetchLecture() {
    // Whoever opens the list is about to begin one.
    void import('./Lecture.tsx')
  }, [])
  return (
    <Suspense fallback={null}>
      <Dialog onClose={closeUp} />
    </Suspense>
  )
}
