import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { eventAddress } from '#/state/event-address.ts'
import { selectChronicle, selectFirstInSight, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { useIsPrinting } from '#/ui/use-printing.ts'
import type { ListVariant } from './block-heights.ts'
import { cutIntoBlocks, LARGEST_WHOLE_LIST } from './blocks.ts'
import { bringIntoSight, bringToTop } from './bring-into-sight.ts'
import { EmptyList } from './EmptyList.tsx'
import { ListBlock } from './ListBlock.tsx'
import { ListHead } from './ListHead.tsx'
import styles from './ListView.module.css'
import { groupRows } from './list-groups.ts'
import { listedIn } from './listed.ts'
import { useBlocks } from './use-blocks.ts'
import { useRoving } from './use-roving.ts'

interface ListViewProps {
  /** `page`: the whole of it, to be read; `column`: narrow, beside or below the map. */
  readonly variant: ListVariant
  /** What one can do with the list beyond reading it; stands on a page alone. */
  readonly tools?: ReactNode
}

/** The same state as timeline and map, as a list to be read. */
export function ListView({ variant, tools }: ListViewProps) {
  const words = useWords(LIST_WORDS)
  const chronicle = useApp(selectChronicle)
  return (
    <section
      className={`${styles.list} ${styles[variant] ?? ''}`}
      data-view="list"
      aria-label={words.name}
      tabIndex={-1}
    >
      <div className={styles.inner}>
        <ListHead variant={variant} tools={tools} />
        {variant === 'page' && <ColumnHeads />}
        {chronicle && <Events chronicle={chronicle} variant={variant} />}
      </div>
    </section>
  )
}

/** For those who see: the rows say each of these by themselves. */
function ColumnHeads() {
  const words = useWords(LIST_WORDS)
  return (
    <p aria-hidden="true" className={styles.columns}>
      {words.columns.map((column) => (
        <span key={column}>{column}</span>
      ))}
    </p>
  )
}

function useHrefOf(): (id: string) => string {
  const progress = useApp((state) => state.progress)
  const foreign = useApp((state) => state.foreign)
  // While time is dragged along, the links may lag: hundreds of them change with each move.
  const view = useDeferredValue(useApp((state) => state.view))
  return useCallback(
    (id) => eventAddress({ progress, view, foreign }, id),
    [progress, view, foreign],
  )
}

interface EventsProps extends Pick<ListViewProps, 'variant'> {
  readonly chronicle: Chronicle
}

function Events({ chronicle, variant }: EventsProps) {
  const lang = useLang()
  const root = useRef<HTMLDivElement>(null)
  const matched = useApp(selectMatched)
  const sort = useApp((state) => state.view.sort)
  const by = useApp((state) => state.view.by)
  const selected = useApp((state) => state.view.event)
  const hrefOf = useHrefOf()
  const isPrinting = useIsPrinting()

  const listed = useMemo(() => {
    const blocks = cutIntoBlocks(groupRows(chronicle, matched, { sort, by, lang }))
    return { blocks, events: listedIn(chronicle, blocks) }
  }, [chronicle, matched, sort, by, lang])
  const { blocks, events } = listed
  const { stop, onKeyDown, onFocus } = useRoving(root, events, selected)
  // Paper does not scroll: there the whole list stands.
  const isWindowed = events.count > LARGEST_WHOLE_LIST && !isPrinting
  const pieces = useBlocks(root, {
    blocks,
    variant,
    isWindowed,
    stop: events.positionOf(stop),
    selected: events.positionOf(selected),
  })

  const chosenHere = useRef<string | null>(null)
  const follow = useCallback((id: string) => {
    chosenHere.current = id
    dispatch({ type: 'select', event: id })
  }, [])
  useEffect(
    function showWhatWasSelectedElsewhere() {
      const row = selected !== chosenHere.current && findSelected(root.current)
      chosenHere.current = null
      if (row) bringIntoSight(row)
    },
    [selected],
  )

  const firstInSight = useApp(selectFirstInSight)
  useEffect(
    function followTime() {
      // Where the list stands in for the timeline, it shows what the strip of time does.
      if (variant !== 'column' || firstInSight === undefined || isWindowed) return
      const { event, range } = useApp.getState().view
      // Until somebody chooses a time it stays at its beginning: nothing moves under a reader's eyes.
      if (event !== null || range === null) return
      const { id } = chronicle.eventAt(firstInSight)
      const row = root.current?.querySelector(`[data-event-id="${CSS.escape(id)}"]`)
      // With its heading, where it is the first under one.
      const block = row?.closest('[data-block]')
      if (row) bringToTop(block && !row.closest('li')?.previousElementSibling ? block : row)
    },
    [chronicle, firstInSight, variant, isWindowed],
  )

  if (events.count === 0) return <EmptyList />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the links in it
    <div ref={root} onKeyDown={onKeyDown} onFocus={onFocus}>
      {pieces.map((piece) => {
        if (piece.kind === 'room') {
          return <div key={`room ${piece.before}`} style={{ blockSize: piece.height }} />
        }
        const block = blocks[piece.index]
        return (
          block && (
            <ListBlock
              key={block.key}
              chronicle={chronicle}
              block={block}
              variant={variant}
              hrefOf={hrefOf}
              stop={stop}
              onFollow={follow}
              total={isWindowed ? events.count : undefined}
            />
          )
        )
      })}
    </div>
  )
}

const findSelected = (root: Element | null) => root?.querySelector('[aria-current="true"]') ?? null
