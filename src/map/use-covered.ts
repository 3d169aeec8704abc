import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { type Box, overlaps } from './covers.ts'
import type { Point } from './mercator.ts'
import { coversOf } from './room.ts'

/** Something on the map that can be pressed: where it belongs in the world, where it is drawn. */
export interface Pressable {
  readonly id: string
  readonly at: Point
  readonly shift: Point
  /** Half its width and height. CSS pixels, all of them. */
  readonly half: Point
}

function boxOf(map: LeafletMap, { at, shift, half }: Pressable): Box {
  const { min } = map.getPixelBounds()
  const [x, y] = [at[0] + shift[0] - (min?.x ?? 0), at[1] + shift[1] - (min?.y ?? 0)]
  return { left: x - half[0], top: y - half[1], right: x + half[0], bottom: y + half[1] }
}

function coveredIn(map: LeafletMap, things: readonly Pressable[]): readonly string[] {
  const covers = coversOf(map)
  return things
    .filter((thing) => covers.some((cover) => overlaps(boxOf(map, thing), cover)))
    .map(({ id }) => id)
}

/**
 * What lies behind a panel once the map rests: half a button is none, so it is not drawn there, and
 * venues are told of beside the map instead.
 */
export function useCovered(map: LeafletMap, things: readonly Pressable[]): ReadonlySet<string> {
  const [covered, setCovered] = useState<readonly string[]>([])
  useEffect(
    function findCovered() {
      let frame = 0
      const find = () => {
        cancelAnimationFrame(frame)
        // Once the panels stand where this change puts them.
        frame = requestAnimationFrame(() => {
          const found = coveredIn(map, things)
          setCovered((last) => (last.join(' ') === found.join(' ') ? last : found))
        })
      }
      find()
      map.on('moveend resize', find)
      return () => {
        cancelAnimationFrame(frame)
        map.off('moveend resize', find)
      }
    },
    [map, things],
  )
  return useMemo(() => new Set(covered), [covered])
}
