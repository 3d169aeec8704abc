import { StrictMode } from 'react'
import { App } from './App.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/**
 * All that stands in #root, in the browser and at build time.
 * @param isAsDrawn Whether it is drawn by the build, or takes over what was.
 */
export function Page({ isAsDrawn = false }: { readonly isAsDrawn?: boolean }) {
  return (
    <StrictMode>
      <PageBoundary>
        <App isAsDrawn={isAsDrawn} />
      </PageBoundary>
    </StrictMode>
  )
}
