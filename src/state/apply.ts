import type { Chronicle } from '#/index/chronicle.ts'
import { type Bounds, boundsContain } from '#/model/geography.ts'
import { DEFAULT_VIEW, EMPTY_FILTER, type View } from '#/model/view.ts'
import type { AppState } from './app-state.ts'
import type { Command } from './command.ts'
import {
  selectFirstInSight,
  selectLastInSight,
  selectMatched,
  selectSelectedRow,
  selectWindow,
} from './selectors.ts'
import {
  clampWindow,
  rangeOfWindow,
  wholeOf,
  windowOf,
  windowShowing,
  zoomWindow,
} from './time-window.ts'

const chronicleOf = ({ progress }: AppState): Chronicle | null =>
  progress.kind === 'ready' ? progress.chronicle : null

const withView = (state: AppState, change: Partial<View>): AppState => ({
  ...state,
  view: { ...state.view, ...change },
})

/** Whether all venues of an event lie in an area. */
function areVenuesIn(chronicle: Chronicle, id: string, area: Bounds): boolean {
  const row = chronicle.rowOf(id)
  if (row === undefined) return true
  return chronicle
    .eventAt(row)
    .venues.every(({ place }) =>
      boundsContain(area, chronicle.terms.places.get(place)?.coordinates ?? [0, 0]),
    )
}

/**
 * Selecting brings the event into sight: time moves just so far that it shows; an area that a person
 * chose on the map is kept while the venues lie in it, else the map is free to show them.
 */
function select(state: AppState, event: string | null): AppState {
  const chronicle = chronicleOf(state)
  if (!chronicle || event === null) return withView(state, { event: null })
  const row = chronicle.rowOf(event)
  if (row === undefined) return state
  const window = windowOf(chronicle, state.view)
  const shown = windowShowing(chronicle, row, window)
  const { bbox } = state.view
  return withView(state, {
    event,
    range: shown === window ? state.view.range : rangeOfWindow(shown),
    bbox: bbox && areVenuesIn(chronicle, event, bbox) ? bbox : null,
  })
}

function step(state: AppState, to: 'previous' | 'next' | 'first' | 'last'): AppState {
  const chronicle = chronicleOf(state)
  if (!chronicle) return state
  const { dated, undated } = selectMatched(state)
  const rows = [...dated, ...undated]
  // With nothing selected one begins where one looks, not in a time that is out of sight.
  const current = state.view.event === null ? undefined : chronicle.rowOf(state.view.event)
  const row = {
    first: rows[0],
    last: rows.at(-1),
    next:
      current === undefined
        ? (selectFirstInSight(state) ?? rows[0])
        : rows.find((candidate) => candidate > current),
    previous:
      current === undefined
        ? (selectLastInSight(state) ?? rows.at(-1))
        : rows.findLast((candidate) => candidate < current),
  }[to]
  return row === undefined ? state : select(state, chronicle.eventAt(row).id)
}

function seeWindow(
  state: AppState,
  change: (chronicle: Chronicle) => { start: number; end: number },
) {
  const chronicle = chronicleOf(state)
  if (!chronicle) return state
  return withView(state, {
    range: rangeOfWindow(clampWindow(change(chronicle), wholeOf(chronicle))),
  })
}

/** What keys and buttons zoom about: the selected event while it is in sight, else the middle. */
function pivotOf(state: AppState): number | undefined {
  const chronicle = chronicleOf(state)
  const row = selectSelectedRow(state)
  if (!chronicle || row === null || row >= chronicle.columns.dated) return undefined
  const { start, end } = selectWindow(state)
  const [first, last] = [
    chronicle.columns.first[row] as number,
    chronicle.columns.last[row] as number,
  ]
  const [from, to] = [Math.max(first, start), Math.min(last + 1, end)]
  return from < to ? (from + to) / 2 : undefined
}

function zoomArea([west, south, east, north]: Bounds, factor: number): Bounds {
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [halfWidth, halfHeight] = [(east - west) / 2 / factor, (north - south) / 2 / factor]
  return [x - halfWidth, Math.max(y - halfHeight, -85), x + halfWidth, Math.min(y + halfHeight, 85)]
}

/**
 * Brings a linked event into sight where the link itself does not say what is to be seen:
 * a `range` in the link wins.
 */
function goTo(state: AppState, view: View): AppState {
  const chronicle = chronicleOf(state)
  const row = view.event === null ? undefined : chronicle?.rowOf(view.event)
  if (!chronicle || row === undefined || view.range) return { ...state, view }
  const window = windowOf(chronicle, view)
  const shown = windowShowing(chronicle, row, window)
  return { ...state, view: shown === window ? view : { ...view, range: rangeOfWindow(shown) } }
}

/** The one place where state changes: what a command makes of it. Pure. */
export function apply(state: AppState, command: Command): AppState {
  switch (command.type) {
    case 'select':
      return select(state, command.event)
    case 'step':
      return step(state, command.to)
    case 'point':
      return { ...state, pointedAt: command.at }
    case 'see-range':
      return withView(state, { range: command.range })
    case 'zoom-time':
      return seeWindow(state, (chronicle) =>
        zoomWindow(
          windowOf(chronicle, state.view),
          command.factor,
          command.about ?? pivotOf(state),
        ),
      )
    case 'see-whole-time':
      return seeWindow(state, wholeOf)
    case 'see-area':
      return withView(state, { bbox: command.bbox })
    case 'zoom-area':
      return state.seenArea
        ? withView(state, { bbox: zoomArea(state.seenArea, command.factor) })
        : state
    case 'map-moved':
      return { ...state, seenArea: command.bbox }
    case 'narrow': {
      const { claims, ...rest } = command.filter
      // No claim at all would show nothing: that is the same as not choosing.
      return withView(state, {
        ...rest,
        ...(claims !== undefined && { claims: claims?.length ? claims : null }),
      })
    }
    case 'clear-filter':
      return withView(state, EMPTY_FILTER)
    case 'set':
      return withView(state, command.view)
    case 'go-to':
      return goTo({ ...state, foreign: command.foreign ?? state.foreign }, command.view)
    case 'progress':
      return {
        ...state,
        progress: command.progress,
        foreignHost: command.foreignHost === undefined ? state.foreignHost : command.foreignHost,
      }
    case 'notify':
      return { ...state, notices: [...state.notices, command.notice] }
    case 'dismiss':
      return { ...state, notices: state.notices.filter((notice) => notice !== command.notice) }
    case 'stage':
      return { ...state, staging: command.staging }
    case 'aim':
      return { ...state, aim: command.at }
    default:
      command satisfies never
      return state
  }
}

export const initialState = (pageLang: AppState['pageLang']): AppState => ({
  progress: { kind: 'loading' },
  view: DEFAULT_VIEW,
  pageLang,
  foreign: [],
  pointedAt: null,
  notices: [],
  seenArea: null,
  foreignHost: null,
  staging: null,
  aim: null,
})
