import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'

/** The face that an embed has in full: the whole app, with nothing left out. */
const inFull = (view: View): View =>
  view.mode === 'embed' ? { ...view, mode: DEFAULT_VIEW.mode, show: DEFAULT_VIEW.show } : view

/** Where the same state opens unframed. `page`: the address of this page, whatever it shows. */
export function fullAddress({ view, foreign }: Pick<AppState, 'view' | 'foreign'>, page: string) {
  const url = new URL(page)
  url.search = writeAddress(inFull(view), foreign)
  url.hash = ''
  return url.href
}
