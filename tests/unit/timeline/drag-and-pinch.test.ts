import { describe, expect, it } from 'vitest'
import { beforeMove } from '#/timeline/drag-and-pinch.ts'

describe('what is held while it moves', () => {
  it('follows one point, whatever its height', () => {
    const before = beforeMove([[100, 50]], [[160, 90]])
    expect(before(160)).toBe(100)
    expect(before(0)).toBe(-60)
  })

  it('stays under both of two points that part', () => {
    const held = [
      [100, 50],
      [200, 50],
    ] as const
    const now = [
      [50, 50],
      [350, 50],
    ] as const
    const before = beforeMove(held, now)
    expect(before(50)).toBe(100)
    expect(before(350)).toBe(200)
  })

  it('grows by two points that part upright too, about what lies between them', () => {
    const before = beforeMove(
      [
        [100, 0],
        [100, 50],
      ],
      [
        [100, 0],
        [100, 100],
      ],
    )
    expect(before(100)).toBe(100)
    expect(before(200)).toBe(150)
  })

  it('is never torn to infinity by points that meet', () => {
    const before = beforeMove(
      [
        [100, 0],
        [100, 0],
      ],
      [
        [100, 0],
        [100, 0],
      ],
    )
    expect(before(140)).toBe(140)
  })
})
