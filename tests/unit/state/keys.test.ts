import { describe, expect, it } from 'vitest'
import { intentOf, isHeldDown, type KeyPress, type KeySituation } from '#/state/keys.ts'

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
  isTypingLine: false,
  isControlMovedByArrows: false,
  isControlPressed: false,
  isNumberTyped: false,
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

describe('a key press in a lecture', () => {
  const LECTURE = { ...ANYWHERE, isLecture: true }

  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['7', '7'],
    ['Enter', 'jump'],
    ['b', 'blackout'],
    ['.', 'blackout'],
    ['f', 'fullscreen'],
    ['F5', 'begin'],
    ['n', 'speaker-window'],
    ['r', 'return'],
    ['L', 'later'],
    ['z', 'freeze'],
    ['s', 'spotlight'],
    ['q', 'code'],
    ['/', 'search'],
    ['a', 'see-all'],
    ['Escape', 'close'],
  ])('%s means %s', (key, intent) => {
    expect(intentOf(press(key), LECTURE)).toBe(intent)
  })

  it.each([
    ['и', 'KeyB', 'blackout'],
    ['ю', 'Period', 'blackout'],
    ['т', 'KeyN', 'speaker-window'],
    ['к', 'KeyR', 'return'],
    ['д', 'KeyL', 'later'],
    ['я', 'KeyZ', 'freeze'],
    ['ы', 'KeyS', 'spotlight'],
    ['й', 'KeyQ', 'code'],
    ['&', 'Digit1', '1'],
  ])('is known by its place on another layout: %s', (key, code, intent) => {
    expect(intentOf(press(key, { code }), LECTURE)).toBe(intent)
  })

  it('leaves Space and Enter to a control that they press, and PageDown to none', () => {
    const onButton = { ...LECTURE, isControlPressed: true }
    expect(intentOf(press(' '), onButton)).toBeNull()
    expect(intentOf(press('Enter'), onButton)).toBeNull()
    expect(intentOf(press('PageDown'), onButton)).toBe('next')
  })

  it('leaves Enter to no control once the number of a step is typed; Space is no part of one', () => {
    const onButton = { ...LECTURE, isControlPressed: true, isNumberTyped: true }
    expect(intentOf(press('Enter'), onButton)).toBe('jump')
    expect(intentOf(press(' '), onButton)).toBeNull()
  })

  it('of a clicker is heard in a field of one line, where it types nothing', () => {
    const inLine = { ...LECTURE, isTyping: true, isTypingLine: true }
    expect(intentOf(press('PageDown'), inLine)).toBe('next')
    expect(intentOf(press('PageUp'), inLine)).toBe('previous')
    for (const key of ['b', ' ', 'Enter', 'Home', 'ArrowRight', 'Escape']) {
      expect(intentOf(press(key), inLine)).toBeNull()
    }
    expect(intentOf(press('PageDown'), { ...inLine, isTypingLine: false })).toBeNull()
    expect(intentOf(press('PageDown'), { ...inLine, isLecture: false })).toBeNull()
  })

  it('of a single character can be switched off; what clickers send cannot', () => {
    const off = { ...LECTURE, areCharactersOn: false }
    for (const key of ['b', '.', '3', 'n']) expect(intentOf(press(key), off)).toBeNull()
    for (const key of ['PageDown', ' ', 'ArrowRight']) {
      expect(intentOf(press(key), off)).toBe('next')
    }
  })

  it('goes on only once while the key is held, but zooms on', () => {
    const held = press('PageDown', { repeat: true })
    expect(isHeldDown(held, 'next')).toBe(true)
    expect(isHeldDown(press('PageDown'), 'next')).toBe(false)
    expect(isHeldDown(press('+', { repeat: true }), 'zoom-in')).toBe(false)
  })
})
