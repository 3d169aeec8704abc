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
  const name = `vekhi-${mode}-${view.session}`
  const opened = window.open(address + location.hash, name, 'popup,width=1280,height=800')
  if (opened) opened.focus()
  else keepNotesHere('popUpBlocked')
}
