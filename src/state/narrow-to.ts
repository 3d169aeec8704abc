import type { Bounds } from '#/model/geography.ts'
import type { DayRange } from '#/model/view.ts'
import type { AppState } from './app-state.ts'
import { selectWindow } from './selectors.ts'
import { dispatch, useApp } from './store.ts'

const isSameSpan = (a: DayRange, b: DayRange) => a.first === b.first && a.last === b.last
const isSameArea = (a: Bounds, b: Bounds) => a.join() === b.join()

/** Adds a span of days, both included, to what narrows; one that stands there is not said twice. */
export function narrowToSpan(first: number, last: number): void {
  const { within } = useApp.getState().view
  const span = { first, last }
  if (within.some((known) => isSameSpan(known, span))) return
  dispatch({ type: 'narrow', filter: { within: [...within, span] } })
}

/** To three decimals of a degree, about 100 m, as the address has it. */
const rounded = (degrees: number) => Number(degrees.toFixed(3))

const asKept = ([west, south, east, north]: Bounds): Bounds => [
  rounded(west),
  rounded(Math.max(south, -90)),
  rounded(east),
  rounded(Math.min(north, 90)),
]

/** Adds an area to what narrows; one that stands there is not said twice. */
export function narrowToArea(wanted: Bounds): void {
  const bounds = asKept(wanted)
  const { area } = useApp.getState().view
  if (bounds[0] >= bounds[2] || bounds[1] >= bounds[3]) return
  if (area.some((known) => isSameArea(known, bounds))) return
  dispatch({ type: 'narrow', filter: { area: [...area, bounds] } })
}

function spanInSight(state: AppState): { readonly first: number; readonly last: number } {
  const { start, end } = selectWindow(state)
  return { first: Math.round(start), last: Math.round(end) - 1 }
}

/** Whether just the time that is in sight is among what narrows. */
export const isTimeInSightKept = (state: AppState): boolean =>
  state.view.within.some((known) => isSameSpan(known, spanInSight(state)))

/** Whether just the part of the map that is in sight is among what narrows. */
export const isAreaInSightKept = ({ view, seenArea }: AppState): boolean =>
  seenArea !== null && view.area.some((known) => isSameArea(known, asKept(seenArea)))

/** Keeps the events of the time that is in sight; asked again, lets the others in again. */
export function toggleTimeInSight(): void {
  const state = useApp.getState()
  const span = spanInSight(state)
  if (!isTimeInSightKept(state)) narrowToSpan(span.first, span.last)
  else {
    const within = state.view.within.filter((known) => !isSameSpan(known, span))
    dispatch({ type: 'narrow', filter: { within } })
  }
}

/** Keeps the events of the part of the map that is in sight; asked again, lets the others in again. */
export function toggleAreaInSight(): void {
  const state = useApp.getState()
  const { seenArea, view } = state
  if (!seenArea) return
  if (!isAreaInSightKept(state)) narrowToArea(seenArea)
  else {
    const area = view.area.filter((known) => !isSameArea(known, asKept(seenArea)))
    dispatch({ type: 'narrow', filter: { area } })
  }
}
