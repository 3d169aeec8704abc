import { describe, expect, it } from 'vitest'
import { wheelIntent } from '#/timeline/use-time-gestures.ts'

const turn = (deltaX: number, deltaY: number, keys: { ctrlKey?: boolean } = {}) => ({
  deltaX,
  deltaY,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...keys,
})

describe('the wheel over the timeline', () => {
  it('moves time where nobody else wants it', () => {
    expect(wheelIntent(turn(0, 100), 'time')).toEqual({ kind: 'pan', pixels: 100 })
  })

  it('is left to a page that scrolls, but for a turn sideways', () => {
    expect(wheelIntent(turn(0, 100), 'page')).toBeNull()
    expect(wheelIntent(turn(8, 100), 'page')).toBeNull()
    expect(wheelIntent(turn(100, 8), 'page')).toEqual({ kind: 'pan', pixels: 100 })
  })

  it('zooms with a modifier anywhere, and without one where a person gave it', () => {
    expect(wheelIntent(turn(0, 100, { ctrlKey: true }), 'page')?.kind).toBe('zoom')
    expect(wheelIntent(turn(0, 100), 'zoom')?.kind).toBe('zoom')
  })
})
