import { describe, expect, it } from 'vitest'
import { placeBlocks } from '#/list/windowing.ts'

const NONE: ReadonlySet<number> = new Set()
const heights = [100, 100, 100, 100, 100]

describe('placeBlocks', () => {
  it('draws what touches sight and leaves room for the rest', () => {
    expect(placeBlocks(heights, { top: 150, bottom: 250 }, NONE)).toEqual([
      { kind: 'room', height: 100, before: 1 },
      { kind: 'block', index: 1 },
      { kind: 'block', index: 2 },
      { kind: 'room', height: 200, before: 5 },
    ])
  })

  it('does not draw what only borders on sight', () => {
    const drawn = placeBlocks(heights, { top: 100, bottom: 200 }, NONE)
    expect(drawn.filter(({ kind }) => kind === 'block')).toEqual([{ kind: 'block', index: 1 }])
  })

  it('keeps a block wherever it is, with room on both sides', () => {
    expect(placeBlocks(heights, { top: 0, bottom: 50 }, new Set([3]))).toEqual([
      { kind: 'block', index: 0 },
      { kind: 'room', height: 200, before: 3 },
      { kind: 'block', index: 3 },
      { kind: 'room', height: 100, before: 5 },
    ])
  })

  it('keeps the whole as high as all blocks are, wherever one looks', () => {
    const uneven = Array.from({ length: 300 }, (_, index) => 40 + (index % 7) * 30)
    const whole = uneven.reduce((sum, height) => sum + height, 0)
    for (const top of [-500, 0, 777, 20_000, whole, whole + 9000]) {
      const pieces = placeBlocks(uneven, { top, bottom: top + 900 }, new Set([250]))
      const height = pieces.reduce(
        (sum, piece) => sum + (piece.kind === 'room' ? piece.height : (uneven[piece.index] ?? 0)),
        0,
      )
      expect(height).toBe(whole)
    }
  })

  it('has nothing to draw for an empty list', () => {
    expect(placeBlocks([], { top: 0, bottom: 900 }, NONE)).toEqual([])
  })
})
