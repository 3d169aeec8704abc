import type { Digit, LectureIntent } from '#/state/keys.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { freezeOrSend, handOn, returnFrozen } from './current-link.ts'
import { enterFullscreen, isLeavingPress, leaveFullscreen, toggleFullscreen } from './fullscreen.ts'
import { leaveLecture } from './leave.ts'
import { remark, toggleOpen, uncover, useLecture } from './lecture.ts'
import { openOtherWindow } from './other-window.ts'
import { goToStep, move, returnToStep } from './step-moves.ts'

/** No lecture has more steps than this many figures can say. */
const MOST_DIGITS = 3
/** One step of the zoom keys, as of the buttons. */
const ZOOM = 1.6

const type = (digit: Digit) =>
  useLecture.setState(({ digits }) => ({ digits: (digits + digit).slice(-MOST_DIGITS) }))

function jump(): void {
  const { digits } = useLecture.getState()
  useLecture.setState({ digits: '' })
  if (digits !== '') goToStep(Number(digits))
}

/** What lies on top first, then fullscreen, then the lecture itself. */
function close(): void {
  if (isLeavingPress()) return
  const { digits, open, isCodeShown, remark: said } = useLecture.getState()
  if (digits !== '') useLecture.setState({ digits: '' })
  else if (open !== null) useLecture.setState({ open: null })
  else if (isCodeShown) useLecture.setState({ isCodeShown: false })
  else if (said !== null) remark(null)
  else if (!leaveFullscreen()) leaveLecture()
}

/** At an end of the lecture, or handed on to the other window, they move nothing here. */
const STEPS = new Set<LectureIntent>(['previous', 'next', 'first', 'last', 'return'])

/** Does what a key or a button asks for, on the wall as on the laptop. */
export function carryOut(intent: LectureIntent): void {
  if (STEPS.has(intent)) uncover()
  if (handOn(intent)) return
  switch (intent) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
      move(intent)
      return
    case 'jump':
      jump()
      return
    case 'return':
      if (!returnFrozen()) returnToStep()
      return
    case 'blackout':
      useLecture.setState(({ isBlack }) => ({ isBlack: !isBlack }))
      return
    case 'later':
      useLecture.setState(({ isLaterShown }) => ({ isLaterShown: !isLaterShown }))
      return
    case 'spotlight':
      useLecture.setState(({ isSpotlit }) => ({ isSpotlit: !isSpotlit }))
      return
    case 'code':
      useLecture.setState(({ isCodeShown }) => ({ isCodeShown: !isCodeShown }))
      return
    case 'freeze':
      freezeOrSend()
      return
    case 'speaker-window':
      openOtherWindow()
      return
    case 'fullscreen':
      toggleFullscreen()
      return
    case 'begin':
      // On the laptop it must not take the notes away.
      if (useApp.getState().view.mode === 'present') enterFullscreen()
      return
    case 'search':
    case 'help':
      toggleOpen(intent)
      return
    case 'close':
      close()
      return
    case 'zoom-in':
      dispatch({ type: 'zoom-time', factor: ZOOM })
      return
    case 'zoom-out':
      dispatch({ type: 'zoom-time', factor: 1 / ZOOM })
      return
    case 'see-all':
      dispatch({ type: 'see-whole-time' })
      return
    default:
      type(intent)
  }
}
