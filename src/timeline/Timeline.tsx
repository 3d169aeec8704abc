import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectChronicle, selectMatched, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { AsOfLines } from './AsOfLines.tsx'
import { Axis } from './Axis.tsx'
import { BurstList } from './BurstList.tsx'
import { EdgeSigns } from './EdgeSigns.tsx'
import { LaneHeads } from './LaneHeads.tsx'
import { Marks } from './Marks.tsx'
import { Shelf } from './Shelf.tsx'
import { Spans } from './Spans.tsx'
import type { BurstMark } from './scene.ts'
import styles from './Timeline.module.css'
import { useBrush } from './use-brush.ts'
import { useRoving } from './use-roving.ts'
import { useScene } from './use-scene.ts'
import { useSize } from './use-size.ts'
import { useTimeGestures } from './use-time-gestures.ts'

interface TimelineProps {
  /** Called once the timeline is drawn and hears input. */
  readonly onReady?: () => void
}

/** The dataset's events along time, in a lane for each track. */
export function Timeline({ onReady }: TimelineProps) {
  const words = useWords(TIMELINE_WORDS)
  const chronicle = useApp(selectChronicle)
  return (
    <section data-view="timeline" aria-label={words.name} className={styles.timeline}>
      {chronicle && <Plot chronicle={chronicle} {...(onReady && { onReady })} />}
    </section>
  )
}

/** In rem: the axis; the names of the lanes; a lane's shape alone; a gutter with counts. */
const AXIS = 2.25
const HEADS = 8.5
const SHAPES = 2
const GUTTER = 2
/** What the folded shelf's button and the label before it take of the plot. */
const FOLDED = 7
/** Narrower than this (rem), names and shelf give way to the plot. */
const NARROW = 46

function Plot({ chronicle, onReady }: TimelineProps & { readonly chronicle: Chronicle }) {
  const words = useWords(TIMELINE_WORDS)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const [open, setOpen] = useState<BurstMark | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const how = useId()

  const { ref: sizeRef, size, measure } = useSize()
  const { rem } = size
  const isNarrow = size.width < NARROW * rem
  const top = AXIS * rem
  const left = ((isNarrow ? SHAPES : HEADS) + GUTTER) * rem
  const width = Math.max(size.width - left - GUTTER * rem, 1)
  const height = Math.max(size.height - top, rem)
  const picture = useScene(chronicle, { width, height, rem }, measure)
  const { layout, scene, ticks } = picture
  const { stop, onKeyDown, setRow } = useRoving(chronicle, scene.marks, root)
  useTimeGestures(drawing, { left, width })
  const brush = useBrush(drawing, { left, width })

  const isDrawn = size.width > 0
  useEffect(() => {
    if (isDrawn) onReady?.()
  }, [isDrawn, onReady])

  const close = useCallback(() => {
    setOpen(null)
    root.current?.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus()
  }, [])
  // The selected event keeps its mark whatever the filter drops.
  const undated =
    selected !== null && selected >= chronicle.columns.dated && !matched.has(selected)
      ? [selected, ...matched.undated]
      : matched.undated
  const shelf = (
    <Shelf
      chronicle={chronicle}
      rows={undated}
      selected={selected}
      stop={stop}
      onFocus={setRow}
      isFolded={isNarrow}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrows of the marks in it
    <div ref={root} className={styles.body} onKeyDown={open ? undefined : onKeyDown}>
      <div className={styles.plotBox} ref={sizeRef}>
        <h2 className="visually-hidden">{words.name}</h2>
        <p id={how} className="visually-hidden">
          {words.how}
        </p>
        <svg
          ref={drawing}
          className={styles.drawing}
          width={size.width}
          height={size.height}
          role="group"
          aria-label={words.events(matched.count)}
          aria-describedby={how}
        >
          <LaneHeads
            lanes={layout.lanes}
            tracks={chronicle.dataset.tracks}
            top={top}
            width={size.width}
            wordsWidth={isNarrow ? 0 : (HEADS - 1.5) * rem}
            rem={rem}
            measure={measure}
          />
          <svg role="presentation" x={left} width={width} height={size.height} overflow="hidden">
            <Axis
              ticks={ticks}
              height={size.height}
              axisHeight={top}
              rem={rem}
              labelsEnd={isNarrow && undated.length > 0 ? width - FOLDED * rem : width}
            />
            <AsOfLines width={width} height={size.height} />
            <Spans width={width} height={size.height} brush={brush} />
          </svg>
          <svg
            role="presentation"
            x={left - 12}
            y={top - 8}
            width={width + 24}
            height={height + 8}
            overflow="hidden"
          >
            <g transform="translate(12 8)">
              <Marks
                chronicle={chronicle}
                picture={picture}
                width={width}
                rem={rem}
                measure={measure}
                stop={stop}
                onReach={setRow}
                onOpen={setOpen}
              />
            </g>
          </svg>
          <EdgeSigns
            chronicle={chronicle}
            signs={scene.signs}
            top={top}
            x={{ before: left - (GUTTER / 2) * rem - 2, after: left + width + (GUTTER / 2) * rem }}
            stop={stop}
          />
        </svg>
        {open && (
          <BurstList
            chronicle={chronicle}
            mark={open}
            selected={selected}
            anchor={root.current?.querySelector(`[data-key="${CSS.escape(open.key)}"]`) ?? null}
            onClose={close}
          />
        )}
        {isNarrow && shelf}
      </div>
      {!isNarrow && shelf}
    </div>
  )
}
