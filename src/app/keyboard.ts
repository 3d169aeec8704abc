import { areCharacterKeysOn } from '#/explore/character-keys.ts'
import { closeTopmost } from '#/explore/closing.ts'
import { SEARCH_ID } from '#/explore/SearchField.tsx'
import { openUp } from '#/explore/shell-state.ts'
import { type Intent, intentOf, isHeldDown } from '#/state/keys.ts'
import { isNumberTyped, offerToLecture } from '#/state/lecture-intents.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { isLecture as isLectureView } from '#/state/stories.ts'

/** One step of the zoom keys, as of the buttons. */
const STEP = 1.6

const NO_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])

/** Whether keys go into a text (a list of choices takes letters too). */
function takesText(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !NO_TEXT.has(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}

const isOfOneLine = (element: Element) => element instanceof HTMLInputElement

const MOVED_BY_ARROWS = [
  'input[type="radio"]',
  'input[type="range"]',
  ...[
    'slider',
    'spinbutton',
    'radio',
    'tab',
    'menuitem',
    'option',
    'listbox',
    'separator',
    'tree',
  ].map((role) => `[role="${role}"]`),
].join()

const PRESSED = [
  ...['a[href]', 'button', 'summary', 'input', 'select', 'label'],
  ...['button', 'link', 'menuitem', 'option', 'switch', 'checkbox', 'radio', 'tab'].map(
    (role) => `[role="${role}"]`,
  ),
].join()

const isIn = (element: Element, selector: string) => element.closest(selector) !== null

function toggleFullscreen(): void {
  const { fullscreenElement, documentElement } = document
  // Refused in a frame that may not: then it stays as it is.
  const done = fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen?.()
  done?.catch(() => {})
}

function search(): void {
  const field = document.getElementById(SEARCH_ID)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  } else openUp('search')
}

/** The map's or the timeline's, by where the focus is. */
function zoom(how: 'in' | 'out' | 'all', focused: Element): void {
  const factor = how === 'in' ? STEP : 1 / STEP
  if (isIn(focused, '[data-view="map"]')) {
    dispatch(how === 'all' ? { type: 'see-area', bbox: null } : { type: 'zoom-area', factor })
  } else dispatch(how === 'all' ? { type: 'see-whole-time' } : { type: 'zoom-time', factor })
}

const isLecture = () => isLectureView(useApp.getState().view)

function carryOut(intent: Intent, focused: Element): void {
  switch (intent) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
      dispatch({ type: 'step', to: intent })
      return
    case 'zoom-in':
      zoom('in', focused)
      return
    case 'zoom-out':
      zoom('out', focused)
      return
    case 'see-all':
      zoom('all', focused)
      return
    case 'search':
      search()
      return
    case 'close':
      closeTopmost()
      return
    case 'fullscreen':
      toggleFullscreen()
      return
    case 'help':
      openUp('help')
      return
    default:
      // The rest means something in a lecture alone, which took it before it came here.
      return
  }
}

/** The compact face has neither a search nor a help: what asks for them is left to the browser. */
const isAnswered = (intent: Intent) =>
  useApp.getState().view.mode !== 'embed' || (intent !== 'search' && intent !== 'help')

/** Zooming is of the views themselves; all else a lecture takes in its own way. */
const isOfViews = (intent: Intent) =>
  intent === 'zoom-in' || intent === 'zoom-out' || intent === 'see-all'

/** Hears keys for the whole page, in a frame only while the focus is inside; gives the undoing. */
export function connectKeyboard(isFramed: boolean): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const focused = document.activeElement ?? document.body
    if (isFramed && focused === document.body) return
    // A modal dialog keeps all keys, its Esc included.
    if (document.querySelector('dialog[open]')) return
    const intent = intentOf(event, {
      isTyping: takesText(focused),
      isTypingLine: isOfOneLine(focused),
      isControlMovedByArrows: isIn(focused, MOVED_BY_ARROWS),
      isControlPressed: isIn(focused, PRESSED),
      areCharactersOn: areCharacterKeysOn(),
      isNumberTyped: isNumberTyped(),
      isLecture: isLecture(),
    })
    if (intent === null || !isAnswered(intent)) return
    event.preventDefault()
    if (isHeldDown(event, intent) && isLecture()) return
    if (isLecture() && !isOfViews(intent)) offerToLecture(intent)
    else carryOut(intent, focused)
  }
  addEventListener('keydown', hear)
  return () => removeEventListener('keydown', hear)
}
