/** What a key press asks for, in explore and list. */
export type Intent =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'zoom-in'
  | 'zoom-out'
  | 'see-all'
  | 'search'
  | 'close'
  | 'fullscreen'
  | 'help'

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>

/** Where the key was pressed. */
export interface KeySituation {
  /** In a field that takes text: it gets every key. */
  readonly isTyping: boolean
  /** On a control that moves by arrows, Home and End itself (a slider, a radio button). */
  readonly isControlMovedByArrows: boolean
  /** Whether keys of a single character are heard (WCAG 2.1.4). */
  readonly areCharactersOn: boolean
}

const MOVES: Readonly<Record<string, Intent>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
}

const CHARACTERS: Readonly<Record<string, Intent>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '\u2212': 'zoom-out',
  a: 'see-all',
  '/': 'search',
  f: 'fullscreen',
  '?': 'help',
}

/** Where these characters are on a Latin keyboard, for layouts that type others there. */
const CODES: Readonly<Record<string, string>> = {
  Equal: '+',
  NumpadAdd: '+',
  Minus: '-',
  NumpadSubtract: '-',
  KeyA: 'a',
  KeyF: 'f',
  Slash: '/',
}

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key)

/** The character that was meant: the one typed where it says something here, else by place. */
function characterOf({ key, code, shiftKey }: KeyPress): string | null {
  if ([...key].length !== 1) return null
  if (Object.hasOwn(CHARACTERS, key.toLowerCase()) || isLatinLetter(key)) return key.toLowerCase()
  const byPlace = Object.hasOwn(CODES, code) ? CODES[code] : undefined
  return byPlace === '/' && shiftKey ? '?' : (byPlace ?? null)
}

/** What a key press asks for; null: nothing of ours, and the browser keeps it. */
export function intentOf(press: KeyPress, situation: KeySituation): Intent | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null
  if (situation.isTyping) return null
  if (press.key === 'Escape') return 'close'
  if (Object.hasOwn(MOVES, press.key)) {
    if (press.shiftKey || situation.isControlMovedByArrows) return null
    return MOVES[press.key] ?? null
  }
  const character = situation.areCharactersOn ? characterOf(press) : null
  return character !== null && Object.hasOwn(CHARACTERS, character)
    ? (CHARACTERS[character] ?? null)
    : null
}
