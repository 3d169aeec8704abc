import { type ComponentType, lazy } from 'react'

/**
 * In the place of what the build has drawn into a Suspense boundary and the browser leaves alone:
 * never there, so that it stays as it is, without its code and without being hydrated, until the
 * boundary goes. Where nothing was prerendered it is nothing.
 */
export const StandsStill = lazy<ComponentType>(() => new Promise(() => {}))
