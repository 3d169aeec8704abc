import { parseDataset } from '../../src/dataset/parse.ts'
import { makeChronicle } from '../../src/index/chronicle.ts'
import { matchEvents } from '../../src/index/match.ts'
import { SEARCH } from '../../src/index/search.ts'
import { DEFAULT_CLAIMS } from '../../src/model/claim.ts'
import { EMPTY_FILTER } from '../../src/model/view.ts'
import { wholeOf } from '../../src/state/time-window.ts'
import { makeLayout } from '../../src/timeline/layout.ts'
import { makeScene } from '../../src/timeline/scene.ts'
import { labelMeasure } from '../../src/timeline/text-width.ts'
import { makeTimeScale } from '../../src/timeline/time-scale.ts'
import { generateDataset } from '../support/generate.ts'

const REM = 16
const WIDTH = 1016
const HEIGHT = 280

/** The middle of several times, ms. */
function timeOf(times: number, run: (turn: number) => void): number {
  const taken = Array.from({ length: times }, (_, turn) => {
    const start = performance.now()
    run(turn)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return taken[times >> 1] ?? Number.NaN
}

export interface PartsCost {
  readonly parse: number
  readonly index: number
  readonly filter: number
  /** A search once its texts have been read, which happens in idle moments. */
  readonly search: number
  /** A step of zoom: layout and scene. */
  readonly zoom: number
  /** A step of pan: the scene alone. */
  readonly pan: number
}

/** What each part of the way from a file to a scene costs at a size, ms, without a browser. */
export function measureParts(count: number): PartsCost {
  const text = JSON.stringify(generateDataset(count))
  const times = count > 10_000 ? 3 : 9
  const parse = timeOf(times, () => JSON.parse(text))
  const json: unknown = JSON.parse(text)
  const index = timeOf(times, () => parseDataset(json))
  const parsed = parseDataset(json)
  if (!parsed.ok) throw new Error(parsed.fault.kind)
  const chronicle = makeChronicle(parsed.dataset)
  const filter = timeOf(9, (turn) => {
    matchEvents(chronicle, { ...EMPTY_FILTER, tracks: turn % 2 ? ['by'] : ['kz', 'un'] })
  })
  SEARCH.prepare(chronicle, () => false)
  const queries = [
    'соглашения',
    'встреча министров',
    'информ',
    'канцепция',
    'визит секретарь',
    '2017',
  ]
  const search = timeOf(queries.length, (turn) => {
    SEARCH.events(chronicle, queries[turn] ?? '')
  })
  const { dated } = matchEvents(chronicle, { ...EMPTY_FILTER, claims: DEFAULT_CLAIMS })
  const whole = wholeOf(chronicle)
  const measure = labelMeasure(REM)
  const layoutAt = (span: number) => {
    const scale = makeTimeScale({ start: whole.start, end: whole.start + span }, WIDTH)
    const { pixelsPerDay } = scale
    return makeLayout({
      chronicle,
      rows: dated,
      selected: null,
      pixelsPerDay,
      whole,
      lang: 'ru',
      sizes: { rem: REM, height: HEIGHT },
      measure,
    })
  }
  const span = whole.end - whole.start
  const sceneOf = (layout: ReturnType<typeof layoutAt>, start: number, days: number) =>
    makeScene(
      { chronicle, layout, scale: makeTimeScale({ start, end: start + days }, WIDTH), measure },
      null,
    )
  const zoom = timeOf(15, (turn) => {
    const days = span / 1.1 ** turn
    sceneOf(layoutAt(days), whole.start, days)
  })
  const layout = layoutAt(span / 4)
  const pan = timeOf(15, (turn) => sceneOf(layout, whole.start + turn * 40, span / 4))
  return { parse, index, filter, search, zoom, pan }
}
