import type { View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import { isFramed } from '#/state/frame.ts'
import { useApp } from '#/state/store.ts'
import { canLink } from './channel.ts'
import { type Remark, remark, useLecture } from './lecture.ts'

/** Why notes stand in this window instead of one of their own. */
function keepNotesHere(why: Remark): void {
  remark(why)
  useLecture.setState({ open: 'notes' })
}

const nameOf = (mode: View['mode'], session: string | null) => `vekhi-${mode}-${session}`

/** Names this window, so that the other one finds it, whichever face it shows by then; gives the undoing. */
export function keepWindowName(mode: View['mode'], session: string): () => void {
  const take = () => {
    window.name = nameOf(mode, session)
  }
  // On its way out it would still be found, and taken for one that opens.
  const drop = () => {
    window.name = ''
  }
  take()
  addEventListener('pagehide', drop)
  addEventListener('pageshow', take)
  return () => {
    removeEventListener('pagehide', drop)
    removeEventListener('pageshow', take)
  }
}

/** Opens the speaker window from the wall, and the wall from the speaker window. */
export function openOtherWindow(): void {
  if (isFramed()) {
    keepNotesHere('framed')
    return
  }
  if (!canLink()) {
    keepNotesHere('noChannel')
    return
  }
  const { view, foreign } = useApp.getState()
  const mode = view.mode === 'speaker' ? 'present' : 'speaker'
  const address = `${location.pathname}${writeAddress({ ...view, mode, theme: 'auto' }, foreign)}`
  const name = nameOf(mode, view.session)
  // One that is linked comes to the front as it is: loaded anew it would flicker before the class.
  const isLinked = useLecture.getState().other !== null
  const wanted = address + location.hash
  const opened = window.open(isLinked ? '' : wanted, name, 'popup,width=1280,height=800')
  if (!opened) {
    keepNotesHere('popUpBlocked')
    return
  }
  // Linked, but under another name: a copy of the tab, or one opened by its address.
  if (isLinked && opened.location.href === 'about:blank') opened.location.replace(wanted)
  opened.focus()
}
