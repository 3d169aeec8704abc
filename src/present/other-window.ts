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

/** By this the other window finds one, whichever face it shows by then. */
export const windowName = ({ mode, session }: Pick<View, 'mode' | 'session'>): string =>
  `vekhi-${mode}-${session}`

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
  const name = windowName({ ...view, mode })
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
