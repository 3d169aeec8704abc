import { useEffect, useState } from 'react'
import { appAddress } from '#/dataset/app-address.ts'
import { type StateShape, stateShapesOf } from './state-shapes.ts'

/** Where the build puts the base map, relative to the app's root. */
const FILE = 'data/basemap.json'

export type BasemapProgress =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly shapes: readonly StateShape[] }

let asked: Promise<BasemapProgress> | null = null

async function fetchShapes(): Promise<BasemapProgress> {
  try {
    const response = await fetch(appAddress(FILE))
    if (!response.ok) return { kind: 'failed' }
    return { kind: 'ready', shapes: stateShapesOf(await response.json()) }
  } catch {
    // Off line, or a file that is no base map: the places show without it, and the legend says so.
    return { kind: 'failed' }
  }
}

/** The base map, fetched once for the page; asked again after a failure when a map is opened anew. */
export function useBasemap(): BasemapProgress {
  const [progress, setProgress] = useState<BasemapProgress>({ kind: 'loading' })
  useEffect(function fetchOnce() {
    let isWanted = true
    asked ??= fetchShapes()
    asked.then((settled) => {
      if (settled.kind === 'failed') asked = null
      if (isWanted) setProgress(settled)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return progress
}
