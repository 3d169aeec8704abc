import type { Block } from './blocks.ts'

export type ListVariant = 'page' | 'column'

/** What a row and a heading take up in most cases, rem; the real height is measured once drawn. */
const ESTIMATES: Readonly<Record<ListVariant, { readonly row: number; readonly heading: number }>> =
  {
    page: { row: 6.5, heading: 3 },
    column: { row: 4.5, heading: 2.25 },
  }

/** Heights of all blocks, px: as measured (by key), else estimated. `rem` in px. */
export function blockHeights(
  blocks: readonly Block[],
  measured: ReadonlyMap<string, number>,
  variant: ListVariant,
  rem: number,
): readonly number[] {
  const { row, heading } = ESTIMATES[variant]
  return blocks.map(
    ({ key, isFirst, rows }) =>
      measured.get(key) ?? (rows.length * row + (isFirst ? heading : 0)) * rem,
  )
}
