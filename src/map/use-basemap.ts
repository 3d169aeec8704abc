import { startTransition, useEffect, useState } from 'react'
import { appAddress } from '#/dataset/app-address.ts'
import { type StateShape, stateShapesOf } from './state-shapes.ts'

/** Where the build puts the base map, relative to the app's root. */
const FILES = { far: 'data/basemap-far.json', near: 'data/basemap.json' } as const
type Detail = keyof typeof FILES

export type BasemapProgress =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly detail: Detail; readonly shapes: readonly StateShape[] }

const asked: { [Key in Detail]?: Promise<BasemapProgress> | undefined } = {}
/** What has come: a picture that is made for paper has no time to wait even for that. */
const had: { [Key in Detail]?: BasemapProgress } = {}

async function fetchShapes(detail: Detail): Promise<BasemapProgress> {
  try {
    const response = await fetch(appAddress(FILES[detail]))
    if (!response.ok) return { kind: 'failed' }
    const ready = { kind: 'ready', detail, shapes: stateShapesOf(await response.json()) } as const
    had[detail] = ready
    return ready
  } catch {
    // Off line, or a file that is no base map: the places show without it, and the legend says so.
    return { kind: 'failed' }
  }
}

/** Fetched once for the page; asked again after a failure. */
async function shapesOf(detail: Detail): Promise<BasemapProgress> {
  asked[detail] ??= fetchShapes(detail)
  const settled = await asked[detail]
  if (settled.kind === 'failed') asked[detail] = undefined
  return settled
}

/**
 * The base map: coarse at first, which is all that is seen of it from afar.
 * @param wantsDetail Then in detail; where that cannot be had the coarse one stays.
 */
export function useBasemap(wantsDetail: boolean): BasemapProgress {
  const detail: Detail = wantsDetail ? 'near' : 'far'
  const [progress, setProgress] = useState<BasemapProgress>(
    () => had[detail] ?? had.far ?? { kind: 'loading' },
  )
  useEffect(
    function fetchDetail() {
      let isWanted = true
      void shapesOf(detail).then((settled) => {
        if (!isWanted) return
        // Two hundred paths and all names: in slices, while the coarse land stands.
        startTransition(() => {
          setProgress((last) =>
            settled.kind === 'failed' && last.kind === 'ready' ? last : settled,
          )
        })
      })
      return () => {
        isWanted = false
      }
    },
    [detail],
  )
  return progress
}
