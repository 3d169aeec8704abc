import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_STAND } from '#/present/lecture.ts'
import { isNewer, readMessage } from '#/present/message.ts'

const from = { from: 'wall', id: 'wall x' } as const
const STATE = {
  ...from,
  type: 'state',
  stamp: { count: 3, by: 'wall x' },
  shared: { address: '?step=2', stand: FIRST_STAND },
} as const

describe('a message of the other window', () => {
  it.each([
    STATE,
    { ...from, type: 'hello' },
    { ...from, type: 'bye' },
    { ...from, type: 'aim', aim: null },
    { ...from, type: 'aim', aim: { view: 'map', kind: 'position', at: [27.5, 53.9] } },
    { ...from, type: 'aim', aim: { view: 'timeline', kind: 'event', id: 'a' } },
    {
      ...from,
      type: 'pulse',
      asks: true,
      window: { isAwake: true, isFullscreen: false, area: null },
    },
    { ...from, type: 'intent', intent: 'next' },
  ])('is read: $type', (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message)
  })

  it.each([
    null,
    'next',
    { type: 'hello' },
    { ...from, from: 'host', type: 'hello' },
    { ...from, type: 'constructor' },
    { ...STATE, stamp: { count: Number.NaN, by: 'x' } },
    { ...STATE, shared: { address: 7, stand: FIRST_STAND } },
    { ...STATE, shared: { address: '', stand: { ...FIRST_STAND, isBlack: 'yes' } } },
    { ...from, type: 'aim', aim: { view: 'map', kind: 'position', at: [1e9, 0] } },
    { ...from, type: 'aim', aim: { view: 'map', kind: 'event', id: 'a' } },
    { ...from, type: 'intent', intent: 'constructor' },
  ])('is refused when it is none: %j', (message) => {
    expect(readMessage(message)).toBeNull()
  })

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readMessage(value)))
  })

  it('holds against an older one, and one of two at once holds everywhere', () => {
    expect(isNewer({ count: 4, by: 'a' }, { count: 3, by: 'b' })).toBe(true)
    const [a, b] = [
      { count: 4, by: 'a' },
      { count: 4, by: 'b' },
    ]
    expect(isNewer(a, b)).not.toBe(isNewer(b, a))
    expect(isNewer(a, a)).toBe(false)
  })
})
