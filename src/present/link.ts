import type { LectureIntent } from '#/state/keys.ts'
import { useApp } from '#/state/store.ts'
import { isLecture } from '#/state/stories.ts'
import { openChannel } from './channel.ts'
import { clockToBegin } from './clock-to-begin.ts'
import { keepStand, keptStand } from './kept-stand.ts'
import { FIRST_STAND, type OtherWindow, standOf, uncover, useLecture } from './lecture.ts'
import { isNewer, type Role, type Sent, type Shared, type Stamp } from './message.ts'
import { keepPresence } from './presence.ts'
import { addressNow, showAddress } from './shared-address.ts'
import { shareAim } from './shared-aim.ts'

/** ms between two reports of a view that is being dragged. */
const PAUSE = 60

export interface Link {
  /** Freezes the wall, or sends it what the speaker window shows; false: there is no other window. */
  readonly freezeOrSend: () => boolean
  /** Back from what was looked up to what the frozen wall shows; false: it is not frozen. */
  readonly returnFrozen: () => boolean
  /** On a frozen wall: hands a key on to the speaker window; false: it is the wall's own. */
  readonly handOn: (intent: LectureIntent) => boolean
  readonly tellWindow: (about: Partial<OtherWindow>) => void
  readonly disconnect: () => void
}

interface LinkOptions {
  readonly session: string
  readonly role: Role
  readonly carryOut: (intent: LectureIntent) => void
}

/** Those of a frozen lecture that are for the lecturer alone; a wall may still be darkened. */
const PRIVATE = new Set<LectureIntent>([
  ...(['previous', 'next', 'first', 'last', 'jump', 'return', 'later', 'freeze'] as const),
  ...(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
])

const signOf = (shared: Shared) => JSON.stringify(shared)

/**
 * Keeps both windows of a lecture the same, without any server. Either may come, go and come again:
 * each tells the other how the lecture stands, and the newer word holds.
 */
export function connectLink({ session, role, carryOut }: LinkOptions): Link {
  const id = `${role} ${Math.random().toString(36).slice(2)}`
  const kept = keptStand(session)
  // Both windows keep it: whoever was there meanwhile has the newer word.
  let stamp: Stamp = kept
    ? { count: kept.count, by: '' }
    : { count: role === 'wall' ? 1 : 0, by: id }
  /** While the wall is frozen from here: what it shows. */
  let held: Shared | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  useLecture.setState(kept?.stand ?? FIRST_STAND)

  const isHolding = () => role === 'speaker' && useLecture.getState().isFrozen
  const sharedNow = (): Shared => {
    const stand = standOf(useLecture.getState())
    if (!held) return { address: addressNow(), stand }
    const { turn, isLaterShown } = held.stand
    return { address: held.address, stand: { ...stand, turn, isLaterShown } }
  }
  // Kept as frozen, and reloaded: what this window shows is its own, the wall says what it shows.
  if (isHolding()) held = { address: addressNow(), stand: standOf(useLecture.getState()) }
  let lastSign = signOf(sharedNow())
  let lastStand = JSON.stringify(sharedNow().stand)

  const { post, close } = openChannel(session, role, id, (message) => hear(message))
  const presence = keepPresence(post, () => giveUp())
  const aims = shareAim(post, isHolding)
  const tellState = () => post({ type: 'state', stamp, shared: sharedNow() })

  /** What is shown once the lecture has been left is no word of the lecture's. */
  const isGiven = () => {
    const { view } = useApp.getState()
    return isLecture(view) && view.session === session
  }
  const tellNow = () => {
    clearTimeout(timer)
    timer = undefined
    if (!isGiven()) return
    const shared = sharedNow()
    if (signOf(shared) === lastSign) return
    lastSign = signOf(shared)
    lastStand = JSON.stringify(shared.stand)
    stamp = { count: stamp.count + 1, by: id }
    tellState()
    keepStand(session, standOf(useLecture.getState()), stamp.count)
  }
  let isTaking = false
  let isTelling = false
  /**
   * A step or a darkened wall as soon as all of it has changed here; a view that is dragged now and
   * then, and when it rests. What the other window has just told is not told back.
   */
  const tell = () => {
    if (isTaking) return
    if (JSON.stringify(sharedNow().stand) === lastStand) {
      timer ??= setTimeout(tellNow, PAUSE)
      return
    }
    if (isTelling) return
    isTelling = true
    queueMicrotask(() => {
      isTelling = false
      tellNow()
    })
  }

  const take = (shared: Shared) => {
    if (held) {
      // Looked up in private: the wall's own changes are kept for the return.
      held = shared
      return
    }
    const { isFrozen: wasFrozen, turn } = useLecture.getState()
    isTaking = true
    if (shared.stand.turn !== turn) uncover()
    useLecture.setState(shared.stand)
    if (role === 'speaker' && shared.stand.isFrozen && !wasFrozen) held = shared
    else showAddress(shared.address)
    isTaking = false
    lastSign = signOf(sharedNow())
    lastStand = JSON.stringify(sharedNow().stand)
    keepStand(session, standOf(useLecture.getState()), stamp.count)
  }
  /** Gone for good, not just reloading: nobody is left to send anything, so nothing stays frozen. */
  const giveUp = () => {
    held = null
    if (useLecture.getState().isFrozen) useLecture.setState({ isFrozen: false })
    loseOther()
  }
  const loseOther = () => {
    if (!useLecture.getState().other) return
    useLecture.setState({ other: null, isOtherGone: true, isAimRemote: false })
  }

  const beginClock = clockToBegin(role)

  /** Two walls of one lecture follow each other as well; only the speaker window is asked. */
  const hear = (message: Sent) => {
    switch (message.type) {
      case 'hello':
        stamp = { ...stamp, by: id }
        tellState()
        presence.pulse(false)
        return
      case 'state':
        if (!isGiven() || !isNewer(message.stamp, stamp)) return
        stamp = message.stamp
        take(message.shared)
        return
      case 'aim':
        aims.hear(message.aim)
        return
      case 'pulse':
        if (message.from === role) return
        presence.hear(message.window, message.asks)
        beginClock()
        return
      case 'bye':
        if (message.from !== role) loseOther()
        return
      case 'intent':
        if (role === 'speaker') carryOut(message.intent)
        return
      default:
        message satisfies never
    }
  }

  const stops = [
    useApp.subscribe((state, before) => {
      if (state.view !== before.view) tell()
      if (state.aim !== before.aim) aims.tell(state.aim)
    }),
    useLecture.subscribe((state, before) => {
      if (
        signOf({ address: '', stand: standOf(state) }) !==
        signOf({ address: '', stand: standOf(before) })
      )
        tell()
    }),
  ]
  const sayBye = () => {
    tellNow()
    post({ type: 'bye' })
  }
  const sayHello = () => {
    post({ type: 'hello' })
    presence.pulse(true)
  }
  addEventListener('pagehide', sayBye)
  // Out of the browser's cache of pages, by Back: the other window may have gone on.
  addEventListener('pageshow', sayHello)
  sayHello()

  return {
    freezeOrSend: () => {
      if (role === 'wall') return false
      if (!useLecture.getState().isFrozen) {
        if (!useLecture.getState().other) return false
        held = sharedNow()
        useLecture.setState({ isFrozen: true })
      } else {
        held = null
        useLecture.setState(({ turn }) => ({ isFrozen: false, turn: turn + 1 }))
      }
      tellNow()
      return true
    },
    returnFrozen: () => {
      const shared = held
      if (role === 'wall' || !shared) return false
      held = null
      const { turn, isLaterShown } = shared.stand
      useLecture.setState({ isFrozen: false, turn, isLaterShown })
      showAddress(shared.address)
      tellNow()
      return true
    },
    handOn: (intent) => {
      const { isFrozen, other } = useLecture.getState()
      const isForSpeaker = PRIVATE.has(intent) && (isFrozen || intent === 'freeze')
      if (role !== 'wall' || !other || !isForSpeaker) return false
      post({ type: 'intent', intent })
      return true
    },
    tellWindow: presence.tellWindow,
    disconnect: () => {
      sayBye()
      clearTimeout(timer)
      presence.stop()
      for (const stop of stops) stop()
      removeEventListener('pagehide', sayBye)
      removeEventListener('pageshow', sayHello)
      close()
      useLecture.setState({ other: null, isOtherGone: false, isAimRemote: false })
    },
  }
}
