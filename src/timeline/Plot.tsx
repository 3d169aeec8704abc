import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectMatched, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { AimMark } from './AimMark.tsx'
import { AsOfLines } from './AsOfLines.tsx'
import { Axis } from './Axis.tsx'
import { BurstList } from './BurstList.tsx'
import { EdgeSigns } from './EdgeSigns.tsx'
import { LaneHeads } from './LaneHeads.tsx'
import { Marks } from './Marks.tsx'
import { GUTTER, plotFrame } from './plot-frame.ts'
import { Shelf } from './Shelf.tsx'
import { Spans } from './Spans.tsx'
import type { BurstMark } from './scene.ts'
import styles from './Timeline.module.css'
import { labelMeasure } from './text-width.ts'
import { useBrush } from './use-brush.ts'
import { useNamed } from './use-named.ts'
import { useReportAim } from './use-report-aim.ts'
import { useRoving } from './use-roving.ts'
import { useScene } from './use-scene.ts'
import type { Size } from './use-size.ts'
import { useTimeGestures } from './use-time-gestures.ts'

interface PlotProps {
  readonly chronicle: Chronicle
  /** Of the whole timeline. */
  readonly size: Size
  readonly onReady?: () => void
}

/** Axis, lanes and marks, and beside them what has no date. */
export function Plot({ chronicle, size, onReady }: PlotProps) {
  const words = useWords(TIMELINE_WORDS)
  const matched = useApp(selectMatched)
  const selected = useApp(selectSelectedRow)
  const [open, setOpen] = useState<BurstMark | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const how = useId()

  // The selected event keeps its mark whatever the filter drops.
  const undated =
    selected !== null && selected >= chronicle.columns.dated && !matched.has(selected)
      ? [selected, ...matched.undated]
      : matched.undated
  const named = useNamed(chronicle)
  const isWall = named !== null
  // A wall names few: of what has no date, the same as on the axis.
  const shelved = named ? undated.filter((row) => row === selected || named.has(row)) : undated
  const frame = plotFrame(size, shelved.length > 0, isWall)
  const { isNarrow, left, top, width, height } = frame
  const { rem } = size
  const measure = useMemo(() => labelMeasure(rem), [rem])
  const picture = useScene(chronicle, { width, height, rem }, measure)
  const { layout, scene, ticks, scale } = picture
  const { stop, onKeyDown, setRow } = useRoving(chronicle, scene.marks, root)
  useTimeGestures(drawing, { left, width })
  useReportAim(drawing, { left, top, width, height })
  const brush = useBrush(drawing, { left, width })

  useEffect(
    function tellReady() {
      onReady?.()
    },
    [onReady],
  )

  const close = useCallback(() => {
    setOpen(null)
    root.current?.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus()
  }, [])
  const shelf = (
    <Shelf
      chronicle={chronicle}
      rows={shelved}
      selected={selected}
      stop={stop}
      onFocus={setRow}
      isFolded={isNarrow}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrows of the marks in it
    <div ref={root} className={styles.body} onKeyDown={open ? undefined : onKeyDown}>
      <div className={styles.plotBox}>
        <h2 className="visually-hidden">{words.name}</h2>
        <p id={how} className="visually-hidden">
          {words.how}
        </p>
        <svg
          ref={drawing}
          className={styles.drawing}
          width={frame.boxWidth}
          height={size.height}
          role="group"
          aria-label={words.events(matched.count)}
          aria-describedby={how}
        >
          {!isWall && (
            <LaneHeads
              lanes={layout.lanes}
              tracks={chronicle.dataset.tracks}
              top={top}
              width={frame.boxWidth}
              wordsWidth={frame.wordsWidth}
              rem={rem}
              measure={measure}
            />
          )}
          <svg role="presentation" x={left} width={width} height={size.height} overflow="hidden">
            <Axis
              ticks={ticks}
              height={size.height}
              axisHeight={top}
              rem={rem}
              labelsEnd={frame.labelsEnd}
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
              <AimMark scale={scale} height={height} />
            </g>
          </svg>
          <EdgeSigns
            chronicle={chronicle}
            signs={isWall ? scene.signs.filter((sign) => sign.selected !== null) : scene.signs}
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
