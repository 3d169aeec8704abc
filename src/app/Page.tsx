import { StrictMode } from 'react'
import { App } from './App.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/** All that stands in #root, in the browser and at build time. */
export function Page() {
  return (
    <StrictMode>
      <PageBoundary>
        <App />
      </PageBoundary>
    </StrictMode>
  )
}
