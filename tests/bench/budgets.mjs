/*
 * What is asked of the app, and how far it is from that. Each compares with something measured in
 * the same run: machines differ, ratios hold.
 */

const APP = 'Vekhi'
const PEER = 'vis-timeline + Leaflet'

const ratio = (value, to) => (to > 0 ? value / to : value > 0 ? Number.POSITIVE_INFINITY : 0)

/** Slow 4G and a slowed processor, against vis-timeline beside Leaflet. */
function loadingBudgets(loading) {
  const [app, peer] = [loading[APP], loading[PEER]]
  const against = (what, key, most, to = peer[key]) => ({
    what,
    value: ratio(app[key], to),
    most,
    unit: '×',
  })
  return [
    against('first event visible', 'firstEvent', 0.4),
    against('largest contentful paint', 'lcp', 0.45),
    against(
      'both views hear input, against the peer’s first event',
      'ready',
      1.15,
      peer.firstEvent,
    ),
    against('total blocking time', 'blocking', 0.5),
    against('bytes until the first event is visible', 'bytesFirst', 0.3),
    against('bytes until both views hear input', 'bytesReady', 1.3),
    { what: 'cumulative layout shift', value: app.shift, most: 0.02, unit: '' },
    { what: 'requests to other hosts', value: app.otherHosts, most: 0, unit: '' },
  ]
}

/** A hundred thousand events, against an empty page of the same run and a thousand events. */
function scaleBudgets({ idleFrame95, pages }) {
  const [most, fewer] = [pages[APP][100_000] ?? {}, pages[APP][1000] ?? {}]
  return [
    { what: 'first paint after the data', value: most.firstPaint, most: 1500, unit: 'ms' },
    { what: 'longest task', value: most.longestTask, most: 100, unit: 'ms' },
    {
      what: '95 % frame, against an empty page',
      value: most.frame95 / idleFrame95,
      most: 1.1,
      unit: '×',
    },
    {
      what: '95 % frame of the map, against an empty page',
      value: most.mapFrame95 / idleFrame95,
      most: 1.1,
      unit: '×',
    },
    { what: 'longest frame', value: most.frameMost, most: 50, unit: 'ms' },
    { what: 'longest frame of the map', value: most.mapFrameMost, most: 50, unit: 'ms' },
    {
      what: '95 % frame, against 1,000 events',
      value: most.frame95 / fewer.frame95,
      most: 1.3,
      unit: '×',
    },
    { what: 'select', value: most.select, most: 50, unit: 'ms' },
    { what: 'heap', value: most.heap, most: 150, unit: 'MiB' },
    { what: 'elements', value: most.elements, most: 1500, unit: '' },
  ]
}

/** What needs no browser, at a hundred thousand events. */
const partsBudgets = (parts) => [
  { what: 'a search', value: parts[100_000].search, most: 50, unit: 'ms' },
]

/** Two windows of a lecture, against an empty page as large as the wall. */
const presentingBudgets = ({ toWall, toSpeaker, frame95, idleFrame95 }) => [
  { what: 'key in the speaker window to step on the wall', value: toWall, most: 100, unit: 'ms' },
  {
    what: 'key on the wall to step in the speaker window',
    value: toSpeaker,
    most: 100,
    unit: 'ms',
  },
  {
    what: '95 % frame of the flights, against an empty page',
    value: frame95 / idleFrame95,
    most: 1.1,
    unit: '×',
  },
]

/** Three frames in a page of another origin, against one, on slow 4G. */
const embeddingBudgets = ({ one, three }) => [
  {
    what: 'time until all three are ready, against one',
    value: three.ready / one.ready,
    most: 1.3,
    unit: '×',
  },
  {
    what: 'bytes until then, against one',
    value: three.bytesReady / one.bytesReady,
    most: 1.3,
    unit: '×',
  },
  { what: 'bytes in all, against one', value: three.bytesAll / one.bytesAll, most: 1.3, unit: '×' },
  { what: 'layout shift of the host page, one frame', value: one.shift, most: 0, unit: '' },
  { what: 'layout shift of the host page, three', value: three.shift, most: 0, unit: '' },
]

const BUDGETS = {
  loading: ['loading', loadingBudgets],
  scale: ['100,000 events', scaleBudgets],
  parts: ['100,000 events', partsBudgets],
  presenting: ['presenting', presentingBudgets],
  embedding: ['embedding', embeddingBudgets],
}

/** All budgets of what was measured. */
export const budgetsOf = (found) =>
  Object.entries(found).flatMap(([name, figures]) => {
    const [of, budgets] = BUDGETS[name]
    return budgets(figures).map((budget) => ({ of, ...budget }))
  })

/** What could not be measured is not met. */
export const isMet = ({ value, most }) => value <= most
