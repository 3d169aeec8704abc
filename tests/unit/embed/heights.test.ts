import { describe, expect, it } from 'vitest'
import { embedPixels, neededPixels, remIn } from '#/embed/needed-height.ts'
import { partsShown } from '#/embed/parts.ts'

const REM = 16

describe('the height that an embed asks for', () => {
  it('is near that of the design at its width, and fits a phone', () => {
    expect(embedPixels([], 720, REM)).toBe(474)
    expect(embedPixels([], 360, REM)).toBe(396)
  })

  it('is the sum of the parts that are shown', () => {
    for (const width of [280, 720, 1100]) {
      const of = (...show: string[]) => embedPixels(show, width, REM)
      expect(of('map') + of('caption') + of('timeline')).toBe(embedPixels([], width, REM))
      expect(of('map', 'list')).toBeGreaterThanOrEqual(of('map'))
    }
  })

  it('gives a list that stands beside the rest no height of its own', () => {
    const all = ['map', 'timeline', 'list', 'caption']
    expect(embedPixels(all, 1100, REM)).toBe(embedPixels([], 1100, REM))
    expect(embedPixels(all, 700, REM)).toBe(embedPixels([], 700, REM) + 22 * REM)
  })

  it('gives the buttons a line of their own at twice the size on a phone', () => {
    expect(embedPixels(['caption'], 390, REM)).toBe(4.25 * REM)
    expect(embedPixels(['caption'], 390, 2 * REM)).toBe(6.75 * 2 * REM)
  })

  it('grows with the size of the text', () => {
    expect(embedPixels([], 1440, 2 * REM)).toBe(2 * embedPixels([], 720, REM))
  })

  it('does not stumble over parts that there are none of', () => {
    expect(embedPixels(['toString', 'caption'], 720, REM)).toBe(52)
  })

  it('is that of a layout where the whole app is framed', () => {
    const show = { mode: 'explore', show: [] } as const
    expect(neededPixels(show, 390, REM)).toBe(672)
    expect(neededPixels(show, 720, REM)).toBe(512)
    expect(neededPixels(show, 1200, REM)).toBe(672)
  })
})

describe('the size of text that the host’s script reckons with', () => {
  it('is the browser’s own up to a laptop’s width, and a quarter more on a wall', () => {
    expect([280, 720, 1440, 1680, 1920, 3000].map((width) => remIn(width, 16))).toEqual([
      16, 16, 16, 18, 20, 20,
    ])
    expect(remIn(1440, 32)).toBe(32)
  })
})

describe('the parts of an embed', () => {
  const parts = (width: number, height: number) =>
    partsShown([], { width: width / REM, height: height / REM }).join()

  it('are those that the address names, in any frame', () => {
    expect(partsShown(['list', 'map'], { width: 10, height: 5 })).toEqual(['map', 'list'])
  })

  it('are, with none named, all that fit', () => {
    expect(parts(720, 460)).toBe('map,timeline,caption')
    expect(parts(280, 320)).toBe('map,timeline,caption')
    expect(parts(280, 200)).toBe('timeline,caption')
    expect(parts(280, 60)).toBe('caption')
    expect(parts(1100, 640)).toBe('map,timeline,list,caption')
    expect(parts(390, 900)).toBe('map,timeline,list,caption')
  })

  it('fit at the height that is asked for, without a list to ask for more', () => {
    for (const width of [280, 360, 500, 720, 900]) {
      expect(parts(width, embedPixels([], width, REM)), String(width)).toBe('map,timeline,caption')
    }
  })
})
