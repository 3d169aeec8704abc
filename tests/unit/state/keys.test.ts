import { describe, expect, it } from 'vitest'
import { intentOf, type KeyPress, type KeySituation } from '#/state/keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...more,
})
const ANYWHERE: KeySituation = {
  isTyping: false,
  isControlMovedByArrows: false,
  isControlPressed: false,
  isLecture: false,
  areCharactersOn: true,
}

describe('a key press', () => {
  it.each([
    ['ArrowLeft', 'previous'],
    ['ArrowRight', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['+', 'zoom-in'],
    ['=', 'zoom-in'],
    ['-', 'zoom-out'],
    ['a', 'see-all'],
    ['A', 'see-all'],
    ['/', 'search'],
    ['Escape', 'close'],
    ['f', 'fullscreen'],
    ['?', 'help'],
  ])('%s means %s', (key, intent) => {
    expect(intentOf(press(key), ANYWHERE)).toBe(intent)
  })

  it.each([
    ['ф', 'KeyA', false, 'see-all'],
    ['Ф', 'KeyA', true, 'see-all'],
    ['а', 'KeyF', false, 'fullscreen'],
    ['.', 'Slash', false, 'search'],
    [',', 'Slash', true, 'help'],
    ['?', 'Digit7', true, 'help'],
  ])('is known by its place on a Russian layout: %s', (key, code, shiftKey, intent) => {
    expect(intentOf(press(key, { code, shiftKey }), ANYWHERE)).toBe(intent)
  })

  it('goes by the letter, not the place, where the letter is Latin', () => {
    // AZERTY has Q where QWERTY has A.
    expect(intentOf(press('q', { code: 'KeyA' }), ANYWHERE)).toBeNull()
    expect(intentOf(press('a', { code: 'KeyQ' }), ANYWHERE)).toBe('see-all')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)(
    'is the browser’s with %s',
    (modifier) => {
      for (const key of ['ArrowRight', 'a', '+', 'Escape']) {
        expect(intentOf(press(key, { [modifier]: true }), ANYWHERE)).toBeNull()
      }
    },
  )

  it('is a field’s own while one types', () => {
    for (const key of ['ArrowRight', 'a', '/', 'Escape', 'Home']) {
      expect(intentOf(press(key), { ...ANYWHERE, isTyping: true })).toBeNull()
    }
  })

  it('leaves arrows, Home and End to a control that moves by them', () => {
    const onSlider = { ...ANYWHERE, isControlMovedByArrows: true }
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      expect(intentOf(press(key), onSlider)).toBeNull()
    }
    expect(intentOf(press('/'), onSlider)).toBe('search')
  })

  it('of a single character can be switched off, the others not', () => {
    const off = { ...ANYWHERE, areCharactersOn: false }
    for (const key of ['a', 'f', '/', '?', '+', '-']) expect(intentOf(press(key), off)).toBeNull()
    expect(intentOf(press('ArrowRight'), off)).toBe('next')
    expect(intentOf(press('Escape'), off)).toBe('close')
  })

  it('of no meaning here is left alone', () => {
    for (const key of [' ', 'Enter', 'Tab', 'PageDown', 'b', 'constructor', 'Dead', '1']) {
      expect(intentOf(press(key), ANYWHERE)).toBeNull()
    }
  })
})
