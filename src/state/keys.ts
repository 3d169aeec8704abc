/** What a key press asks for in every mode. */
type CommonIntent =
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

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
/** One figure of the number of a step. */
export type Digit = (typeof DIGITS)[number]

/** What a key, or a button of the page, asks for while a lecture is given. */
export type LectureIntent =
  | CommonIntent
  /** The button that starts a slide show, on many clickers. */
  | 'begin'
  | Digit
  /** To the step whose number has been typed. */
  | 'jump'
  | 'blackout'
  | 'speaker-window'
  | 'return'
  | 'later'
  | 'freeze'
  | 'spotlight'
  | 'code'

export type Intent = LectureIntent

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'repeat'
>

/** Where the key was pressed. */
export interface KeySituation {
  /** In a field that takes text: it gets every key that means something there. */
  readonly isTyping: boolean
  /** In a field of one line, where a clicker's keys mean nothing. */
  readonly isTypingLine: boolean
  /** On a control that moves by arrows, Home and End itself (a slider, a radio button). */
  readonly isControlMovedByArrows: boolean
  /** On a control that Space or Enter presses. */
  readonly isControlPressed: boolean
  /** Whether keys of a single character are heard (WCAG 2.1.4). */
  readonly areCharactersOn: boolean
  /** Figures of a step's number have been typed: Enter is meant for them, not for a control. */
  readonly isNumberTyped: boolean
  /** In the modes `present` and `speaker` more keys mean something. */
  readonly isLecture: boolean
}

const MOVES: Readonly<Record<string, CommonIntent>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
}

/** What clickers send. Not single characters in the sense of WCAG 2.1.4. */
const CLICKS: Readonly<Record<string, LectureIntent>> = {
  PageUp: 'previous',
  PageDown: 'next',
  F5: 'begin',
}

const PRESSES: Readonly<Record<string, LectureIntent>> = { ' ': 'next', Enter: 'jump' }

const CHARACTERS: Readonly<Record<string, CommonIntent>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '\u2212': 'zoom-out',
  a: 'see-all',
  '/': 'search',
  f: 'fullscreen',
  '?': 'help',
}

const LECTURE_CHARACTERS: Readonly<Record<string, LectureIntent>> = {
  ...CHARACTERS,
  ...Object.fromEntries(DIGITS.map((digit) => [digit, digit])),
  b: 'blackout',
  '.': 'blackout',
  n: 'speaker-window',
  r: 'return',
  l: 'later',
  z: 'freeze',
  s: 'spotlight',
  q: 'code',
}

const LECTURE_INTENTS: ReadonlySet<string> = new Set<LectureIntent>(
  [MOVES, CLICKS, PRESSES, LECTURE_CHARACTERS, { Escape: 'close' as const }].flatMap((keys) =>
    Object.values<LectureIntent>(keys),
  ),
)

/** Whether it is something that a key may ask for: said by another window, it is not believed blindly. */
export const isLectureIntent = (value: unknown): value is LectureIntent =>
  typeof value === 'string' && LECTURE_INTENTS.has(value)

/** Where these characters are on a Latin keyboard, for layouts that type others there. */
const CODES: Readonly<Record<string, string>> = {
  Equal: '+',
  NumpadAdd: '+',
  Minus: '-',
  NumpadSubtract: '-',
  Slash: '/',
  Period: '.',
  NumpadDecimal: '.',
  ...Object.fromEntries([...'afbnrlzsq'].map((letter) => [`Key${letter.toUpperCase()}`, letter])),
  ...Object.fromEntries(DIGITS.map((digit) => [`Digit${digit}`, digit])),
}

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key)

/** The character that was meant: the one typed where it says something here, else by place. */
function characterOf(
  { key, code, shiftKey }: KeyPress,
  meanings: Readonly<Record<string, Intent>>,
): string | null {
  if ([...key].length !== 1) return null
  if (Object.hasOwn(meanings, key.toLowerCase()) || isLatinLetter(key)) return key.toLowerCase()
  const byPlace = Object.hasOwn(CODES, code) ? CODES[code] : undefined
  return byPlace === '/' && shiftKey ? '?' : (byPlace ?? null)
}

const meaningIn = <Meaning>(
  meanings: Readonly<Record<string, Meaning>>,
  key: string | null,
): Meaning | null => (key !== null && Object.hasOwn(meanings, key) ? (meanings[key] ?? null) : null)

/** A key held down says the same again and again: a step is taken once. */
const REPEATABLE = new Set<Intent | null>(['zoom-in', 'zoom-out'])

const clickOf = ({ key, shiftKey }: KeyPress): LectureIntent | null =>
  shiftKey ? null : meaningIn(CLICKS, key)

function lectureIntentOf(press: KeyPress, situation: KeySituation): LectureIntent | null {
  if (Object.hasOwn(CLICKS, press.key)) return clickOf(press)
  if (Object.hasOwn(PRESSES, press.key)) {
    const isOfControl =
      situation.isControlPressed && !(press.key === 'Enter' && situation.isNumberTyped)
    return isOfControl ? null : meaningIn(PRESSES, press.key)
  }
  return situation.areCharactersOn
    ? meaningIn(LECTURE_CHARACTERS, characterOf(press, LECTURE_CHARACTERS))
    : null
}

/** What a key press asks for; null: nothing of ours, and the browser keeps it. */
export function intentOf(press: KeyPress, situation: KeySituation): Intent | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null
  if (situation.isTyping) {
    return situation.isLecture && situation.isTypingLine ? clickOf(press) : null
  }
  if (press.key === 'Escape') return 'close'
  if (Object.hasOwn(MOVES, press.key)) {
    if (press.shiftKey || situation.isControlMovedByArrows) return null
    return meaningIn(MOVES, press.key)
  }
  if (situation.isLecture) return lectureIntentOf(press, situation)
  return situation.areCharactersOn ? meaningIn(CHARACTERS, characterOf(press, CHARACTERS)) : null
}

/** Whether a press only says again what the same key has said already, and is to do nothing. */
export const isHeldDown = ({ repeat }: KeyPress, intent: Intent): boolean =>
  repeat && !REPEATABLE.has(intent)
