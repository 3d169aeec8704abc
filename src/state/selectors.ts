import type { Chronicle } from '#/index/chronicle.ts'
import { type Matched, matchEvents } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import { type Found, type Search, searchIfLoaded } from '#/index/search-door.ts'
import type { Window } from '#/index/sight.ts'
import { makeTimeIndex, type TimeIndex } from '#/index/time-index.ts'
import type { Day } from '#/model/day.ts'
import { readEdtf } from '#/model/edtf.ts'
import type { Group } from '#/model/group.ts'
import type { Lang } from '#/model/lang.ts'
import type { AsOf, View } from '#/model/view.ts'
import type { AppState } from './app-state.ts'
import { withoutLater } from './later.ts'
import { rememberLast } from './remember.ts'
import { windowOf } from './time-window.ts'

const NOTHING: Matched = { has: () => false, dated: [], undated: [], count: 0 }
const NO_WINDOW: Window = { start: 0, end: 1 }

export const selectChronicle = ({ progress }: AppState): Chronicle | null =>
  progress.kind === 'ready' ? progress.chronicle : null

export const selectLang = ({ view, pageLang }: AppState): Lang => view.lang ?? pageLang

const match = rememberLast(
  (
    chronicle: Chronicle,
    tracks: View['tracks'],
    kinds: View['kinds'],
    states: View['states'],
    places: View['places'],
    bodies: View['bodies'],
    statuses: View['statuses'],
    claims: View['claims'],
    disputed: View['disputed'],
    q: View['q'],
    within: View['within'],
    area: View['area'],
    // What it finds is part of the answer, once it has been loaded.
    _search: Search | null,
  ) =>
    matchEvents(chronicle, {
      tracks,
      kinds,
      states,
      places,
      bodies,
      statuses,
      claims,
      disputed,
      q,
      within,
      area,
    }),
)

const shownSoFar = rememberLast(withoutLater)

/** The events that the filter lets through, and a lecture has come to. The same object while nothing that narrows changes. */
export function selectMatched(state: AppState): Matched {
  const chronicle = selectChronicle(state)
  if (!chronicle) return NOTHING
  const { view, staging } = state
  const matched = match(
    chronicle,
    view.tracks,
    view.kinds,
    view.states,
    view.places,
    view.bodies,
    view.statuses,
    view.claims,
    view.disputed,
    view.q,
    view.within,
    view.area,
    searchIfLoaded(),
  )
  return staging ? shownSoFar(chronicle, matched, staging.until, staging.unseen) : matched
}

/** What is searched and where it is found; null while nothing is. The same object while `q` is. */
export function selectFound(state: AppState): Found | null {
  const chronicle = selectChronicle(state)
  return chronicle && (searchIfLoaded()?.events(chronicle, state.view.q) ?? null)
}

const windowFor = rememberLast((chronicle: Chronicle, _range: View['range'], view: View) =>
  windowOf(chronicle, view),
)
let lastWindow: Window = NO_WINDOW

/** The window of time in sight; the same object while it does not change. */
export function selectWindow(state: AppState): Window {
  const chronicle = selectChronicle(state)
  if (!chronicle) return NO_WINDOW
  const window = windowFor(chronicle, state.view.range, state.view)
  if (window.start !== lastWindow.start || window.end !== lastWindow.end) lastWindow = window
  return lastWindow
}

const indexTime = rememberLast((chronicle: Chronicle, { dated }: Matched) =>
  makeTimeIndex(chronicle.columns, dated),
)

/** The matched events by time; null without data. The same object while nothing that narrows changes. */
export function selectTimeIndex(state: AppState): TimeIndex | null {
  const chronicle = selectChronicle(state)
  return chronicle && indexTime(chronicle, selectMatched(state))
}

/** The first and the last of the matched events of which something is in sight on the timeline. */
export const selectFirstInSight = (state: AppState): Row | undefined =>
  selectTimeIndex(state)?.first(selectWindow(state))
export const selectLastInSight = (state: AppState): Row | undefined =>
  selectTimeIndex(state)?.last(selectWindow(state))

const counts = rememberLast((seen: number, of: number, undated: number) => ({ seen, of, undated }))

/** Of the matched events with a date how many are in sight; and how many have no date. */
export function selectSeenCount(state: AppState): {
  readonly seen: number
  readonly of: number
  readonly undated: number
} {
  const { dated, undated } = selectMatched(state)
  const seen = selectTimeIndex(state)?.count(selectWindow(state)) ?? 0
  return counts(seen, dated.length, undated.length)
}

export function selectSelectedRow(state: AppState): Row | null {
  const { event } = state.view
  return event === null ? null : (selectChronicle(state)?.rowOf(event) ?? null)
}

/** The group of an event: named as taking part, or of the body that does, or of its track. */
function groupOfEvent(chronicle: Chronicle, row: Row): Group | undefined {
  const event = chronicle.eventAt(row)
  const { groups, bodies } = chronicle.terms
  const targets = [...event.participants, ...event.relations.map(({ target }) => target)]
  const ids = targets.flatMap(({ kind, id }) =>
    kind === 'group' ? [id] : kind === 'body' ? [bodies.get(id)?.group] : [],
  )
  return [event.track, ...ids].flatMap((id) => groups.get(id ?? '') ?? [])[0]
}

/** The group whose members the map shades. */
export function selectGroup(state: AppState): Group | null {
  const chronicle = selectChronicle(state)
  if (!chronicle) return null
  const wanted = chronicle.terms.groups.get(state.view.group ?? '')
  const row = selectSelectedRow(state)
  return (
    wanted ??
    (row === null ? undefined : groupOfEvent(chronicle, row)) ??
    chronicle.dataset.groups[0] ??
    null
  )
}

const asOfDay = rememberLast((day: Day): AsOf => ({ kind: 'day', day }))

const dayOf = (text: string | undefined): Day | null => {
  const read = readEdtf(text ?? '')
  return read.ok && Number.isFinite(read.value.first) ? read.value.first : null
}

/** The day whose membership is shown: as asked, else of the selected event, else of the data. */
export function selectAsOf(state: AppState): AsOf {
  if (state.view.asof) return state.view.asof
  const chronicle = selectChronicle(state)
  const row = selectSelectedRow(state)
  const date = row === null ? undefined : chronicle?.eventAt(row).date
  const start = date && Number.isFinite(date.first) ? date.first : null
  return asOfDay(start ?? dayOf(chronicle?.dataset.revision) ?? 0)
}

/** Whether anything narrows beyond what is so by default. */
export function selectIsNarrowed({ view }: AppState): boolean {
  return (
    [view.tracks, view.kinds, view.states, view.places, view.bodies, view.statuses].some(
      (ids) => ids.length > 0,
    ) ||
    view.claims !== null ||
    view.disputed ||
    view.q !== '' ||
    view.within.length > 0 ||
    view.area.length > 0
  )
}
