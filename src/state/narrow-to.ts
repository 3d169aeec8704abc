import type { Bounds } from '#/model/geography.ts'
import { selectWindow } from './selectors.ts'
import { dispatch, useApp } from './store.ts'

/** Adds a span of days, both included, to what narrows; one that stands there is not said twice. */
export function narrowToSpan(first: number, last: number): void {
  const { within } = useApp.getState().view
  if (within.some((range) => range.first === first && range.last === last)) return
  dispatch({ type: 'narrow', filter: { within: [...within, { first, last }] } })
}

/** To three decimals of a degree, about 100 m, as the address has it. */
const rounded = (degrees: number) => Number(degrees.toFixed(3))

/** Adds an area to what narrows; one that stands there is not said twice. */
export function narrowToArea([west, south, east, north]: Bounds): void {
  const bounds: Bounds = [
    rounded(west),
    rounded(Math.max(south, -90)),
    rounded(east),
    rounded(Math.min(north, 90)),
  ]
  const { area } = useApp.getState().view
  if (bounds[0] >= bounds[2] || bounds[1] >= bounds[3]) return
  if (area.some((known) => known.join() === bounds.join())) return
  dispatch({ type: 'narrow', filter: { area: [...area, bounds] } })
}

/** Keeps the events of the time that is in sight. */
export function narrowToTimeInSight(): void {
  const { start, end } = selectWindow(useApp.getState())
  narrowToSpan(Math.round(start), Math.round(end) - 1)
}

/** Keeps the events of the part of the map that is in sight. */
export function narrowToAreaInSight(): void {
  const { seenArea } = useApp.getState()
  if (seenArea) narrowToArea(seenArea)
}
