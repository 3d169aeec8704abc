import { useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { relatedRows } from '#/index/links.ts'
import type { Row } from '#/index/row.ts'
import { selectMatched, selectSelectedRow, selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { wholeOf } from '#/state/time-window.ts'
import { type Arc, makeArcs } from './arcs.ts'
import { type Layout, makeLayout } from './layout.ts'
import { makeScene, type Scene } from './scene.ts'
import type { MeasureText } from './text-width.ts'
import { makeTicks, type Ticks } from './ticks.ts'
import { makeTimeScale, type TimeScale } from './time-scale.ts'
import { useFlownWindow } from './use-flown-window.ts'
import { useNamed } from './use-named.ts'
import type { Size } from './use-size.ts'

export interface Picture {
  readonly layout: Layout
  readonly scene: Scene
  readonly arcs: readonly Arc[]
  readonly ticks: Ticks
  readonly scale: TimeScale
  /** On a wall: the only ones with names; null: not on a wall. */
  readonly named: ReadonlySet<Row> | null
  readonly related: ReadonlySet<Row>
}

const NONE: readonly Row[] = []

/**
 * What the timeline draws in a plot of this size. The layout is made anew when the scale or what
 * matches changes, the scene at every move.
 */
export function useScene(chronicle: Chronicle, size: Size, measure: MeasureText): Picture {
  const lang = useLang()
  const matched = useApp(selectMatched)
  const timeWindow = useFlownWindow(useApp(selectWindow))
  const named = useNamed(chronicle)
  const selected = useApp(selectSelectedRow)
  const { width, height, rem } = size
  const scale = useMemo(() => makeTimeScale(timeWindow, width), [timeWindow, width])
  const { pixelsPerDay } = scale
  const layout = useMemo(
    () =>
      makeLayout({
        chronicle,
        rows: matched.dated,
        selected,
        pixelsPerDay,
        whole: wholeOf(chronicle),
        lang,
        sizes: { rem, height },
        measure,
        named,
      }),
    [chronicle, matched, selected, pixelsPerDay, lang, rem, height, measure, named],
  )
  const scene = useMemo(
    () => makeScene({ chronicle, layout, scale, measure }, selected),
    [chronicle, layout, scale, measure, selected],
  )
  const related = useMemo(
    () => (selected === null ? NONE : relatedRows(chronicle, selected)),
    [chronicle, selected],
  )
  const arcs = useMemo(
    () => makeArcs(scene.marks, selected, related, layout.rowHeight),
    [scene, selected, related, layout],
  )
  const ticks = useMemo(() => makeTicks(scale, lang, rem), [scale, lang, rem])
  const relatedSet = useMemo(() => new Set(related), [related])
  return { layout, scene, arcs, ticks, scale, named, related: relatedSet }
}
