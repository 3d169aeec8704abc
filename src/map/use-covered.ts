import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useState } from 'react'
import { type Coverable, type Standing, standClear } from './clear-names.ts'
import { type Box, SIDES } from './covers.ts'
import { coverElements, coversOf, sizeOf } from './room.ts'

const NOTHING: Standing = { hidden: new Set(), moved: new Map() }

/** CSS pixels: nothing is placed anew for less. */
const SLIGHT = 2

/** Whether panels stand elsewhere than before, or are others. */
const areApart = (before: readonly Box[], now: readonly Box[]) =>
  before.length !== now.length ||
  now.some((box, index) =>
    SIDES.some((side) => Math.abs(box[side] - (before[index]?.[side] ?? 0)) > SLIGHT),
  )

const sign = ({ hidden, moved }: Standing) => [...hidden, ...[...moved].flat()].join(' ')

/**
 * What lies behind a panel once the map rests, or a name that its edge cuts, and where such a name
 * can stand instead. What cannot is not drawn; venues are told of beside the map then.
 */
export function useCovered(map: LeafletMap, things: readonly Coverable[]): Standing {
  const [standing, setStanding] = useState(NOTHING)
  useLayoutEffect(
    function findCovered() {
      let frame = 0
      let covers: readonly Box[] = []
      // The page’s layout is fresh here: a number that runs in a panel costs nothing.
      const sizes = new ResizeObserver(() => {
        if (areApart(covers, coversOf(map))) find()
      })
      const look = () => {
        covers = coversOf(map)
        // Those that are followed already are not reported anew.
        for (const element of coverElements()) sizes.observe(element)
        const { min } = map.getPixelBounds()
        const found = standClear(things, {
          ...sizeOf(map),
          covers,
          corner: [min?.x ?? 0, min?.y ?? 0],
        })
        setStanding((last) => (sign(last) === sign(found) ? last : found))
      }
      const find = () => {
        cancelAnimationFrame(frame)
        // Once the panels stand where this change puts them.
        frame = requestAnimationFrame(look)
      }
      // At once too: not for a frame is anything seen behind a panel that stands already, or half
      // over the edge.
      const lookAtOnce = () => {
        look()
        find()
      }
      lookAtOnce()
      map.on('moveend resize', lookAtOnce)
      return () => {
        cancelAnimationFrame(frame)
        sizes.disconnect()
        map.off('moveend resize', lookAtOnce)
      }
    },
    [map, things],
  )
  return standing
}
