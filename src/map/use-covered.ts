import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useState } from 'react'
import { type Coverable, type Standing, standClear } from './clear-names.ts'
import { coverElements, coversOf, sizeOf } from './room.ts'

const NOTHING: Standing = { hidden: new Set(), moved: new Map() }

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
      const sizes = new ResizeObserver(() => find())
      const look = () => {
        // Those that are followed already are not reported anew.
        for (const element of coverElements()) sizes.observe(element)
        const { min } = map.getPixelBounds()
        const found = standClear(things, {
          ...sizeOf(map),
          covers: coversOf(map),
          corner: [min?.x ?? 0, min?.y ?? 0],
        })
        setStanding((last) => (sign(last) === sign(found) ? last : found))
      }
      const find = () => {
        cancelAnimationFrame(frame)
        // Once the panels stand where this change puts them.
        frame = requestAnimationFrame(look)
      }
      // At once too: not for a frame is anything seen behind a panel that stands already.
      look()
      find()
      map.on('moveend resize', find)
      return () => {
        cancelAnimationFrame(frame)
        sizes.disconnect()
        map.off('moveend resize', find)
      }
    },
    [map, things],
  )
  return standing
}
