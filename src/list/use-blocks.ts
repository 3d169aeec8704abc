import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { blockHeights, type ListVariant } from './block-heights.ts'
import type { Block } from './blocks.ts'
import { useSight } from './use-sight.ts'
import { type Piece, placeBlocks } from './windowing.ts'

const FALLBACK_REM = 16

const remInPixels = () =>
  typeof document === 'undefined'
    ? FALLBACK_REM
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || FALLBACK_REM

const blockAt = (blocks: readonly Block[], position: number) =>
  blocks.findLastIndex(({ start }) => start <= position)

interface BlocksWanted {
  readonly blocks: readonly Block[]
  readonly variant: ListVariant
  readonly isWindowed: boolean
  /** Positions of rows that stand in any case: the tab stop, the selected one. */
  readonly stop: number | undefined
  readonly selected: number | undefined
}

/** What of the list stands in the document: all of it, or, of a long one, the blocks near sight. */
export function useBlocks(
  root: RefObject<HTMLElement | null>,
  { blocks, variant, isWindowed, stop, selected }: BlocksWanted,
): readonly Piece[] {
  const sight = useSight(root, isWindowed)
  const measured = useRef({ width: 0, heights: new Map<string, number>() })

  useLayoutEffect(function measureBlocks() {
    if (!isWindowed || !root.current) return
    const width = root.current.clientWidth
    // In another width every row wraps anew.
    if (width !== measured.current.width) measured.current = { width, heights: new Map() }
    for (const element of root.current.querySelectorAll<HTMLElement>('[data-block]')) {
      const { block: key = '' } = element.dataset
      if (element.offsetHeight > 0) measured.current.heights.set(key, element.offsetHeight)
    }
  })

  return useMemo(() => {
    if (!isWindowed) return blocks.map((_, index): Piece => ({ kind: 'block', index }))
    const heights = blockHeights(blocks, measured.current.heights, variant, remInPixels())
    const kept = [stop, selected].flatMap((position) =>
      position === undefined ? [] : [blockAt(blocks, position)],
    )
    return placeBlocks(heights, sight, new Set(kept))
  }, [blocks, variant, isWindowed, sight, stop, selected])
}
