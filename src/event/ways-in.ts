import type { Chronicle } from '#/index/chronicle.ts'
import { type Row, rowAt } from '#/index/row.ts'
import { CLAIMS } from '#/model/claim.ts'
import { eventOfStep } from '#/model/story.ts'
import type { LocalizedText } from '#/model/text.ts'

/** An event to begin with, and what to call it there. */
export interface WayIn {
  readonly row: Row
  readonly label: LocalizedText
}

/** As many as are taken in at a glance. */
const MOST = 4

function fromStory(chronicle: Chronicle): readonly WayIn[] {
  const steps = chronicle.dataset.stories[0]?.steps ?? []
  const rows = new Map<Row, WayIn>()
  for (const step of steps) {
    const row = chronicle.rowOf(eventOfStep(step) ?? '')
    if (row !== undefined && !rows.has(row)) rows.set(row, { row, label: step.heading })
  }
  return [...rows.values()]
}

/** The first event of each track; background only where a track has nothing else. */
function fromTracks({ columns, dataset, eventAt }: Chronicle): readonly WayIn[] {
  const context = CLAIMS.indexOf('context')
  const firsts = dataset.tracks.map((): { own?: Row; background?: Row } => ({}))
  for (let position = 0; position < columns.count; position += 1) {
    const first = firsts[columns.track[position] as number]
    const isBackground = columns.claim[position] === context
    if (isBackground && first) first.background ??= rowAt(position)
    else if (first) first.own ??= rowAt(position)
  }
  return firsts.flatMap(({ own, background }) => {
    const row = own ?? background
    return row === undefined ? [] : [{ row, label: eventAt(row).shortTitle }]
  })
}

/** Where to start: the stops of the dataset's first story, else the beginnings of its tracks. */
export function waysIn(chronicle: Chronicle): readonly WayIn[] {
  const told = fromStory(chronicle)
  return (told.length > 0 ? told : fromTracks(chronicle)).slice(0, MOST)
}
