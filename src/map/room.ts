import type { Map as LeafletMap } from 'leaflet'
import type { Box } from './covers.ts'

/** Whatever says of itself that it may lie over the map, wherever in the page it belongs. */
const COVERS = '[data-covers-map]'

/** CSS pixels. */
export const sizeOf = (map: LeafletMap) => {
  const { x, y } = map.getSize()
  return { width: x, height: y }
}

/** CSS pixels. */
export const remOf = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

export const coverElements = () => document.querySelectorAll(COVERS)

/** Whether the legend stands opened over the map. */
export const isExplained = () => document.querySelector(`${COVERS} details[open]`) !== null

/** What covers the map, from its left and top, CSS pixels. */
export function coversOf(map: LeafletMap): readonly Box[] {
  const { left, top } = map.getContainer().getBoundingClientRect()
  return [...coverElements()].map((cover) => {
    const box = cover.getBoundingClientRect()
    return {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    }
  })
}
