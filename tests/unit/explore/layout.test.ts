import { describe, expect, it } from 'vitest'
import { chooseLayout } from '#/explore/layout.ts'

const layoutAt = (width: number, height: number, fontSize = 16) =>
  chooseLayout(width / fontSize, height / fontSize).layout

describe('the layout', () => {
  it.each([
    [1440, 900, 'wide'],
    [1024, 768, 'wide'],
    [3840, 2160, 'wide'],
    [720, 460, 'medium'],
    [844, 390, 'medium'],
    [1280, 500, 'medium'],
    [768, 1024, 'medium'],
    [390, 844, 'narrow'],
    [320, 568, 'narrow'],
  ] as const)('at %i × %i is %s', (width, height, layout) => {
    expect(layoutAt(width, height)).toBe(layout)
  })

  it('goes over to the narrower ones when text is twice as large', () => {
    expect(layoutAt(1440, 900, 32)).toBe('medium')
    expect(layoutAt(1024, 768, 32)).toBe('narrow')
  })
})
