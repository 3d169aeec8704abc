import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'

/** The page itself, without what it shows: absolute. */
const pageAddress = () => `${location.origin}${location.pathname}`

/** What a link says of the page whatever it leads to: language, look, dataset. */
const kept = ({ lang, theme, data }: View): View => ({ ...DEFAULT_VIEW, lang, theme, data })

/** Of exactly this view, without what was opened over it to take the link. */
export function viewAddress({ view, foreign }: Pick<AppState, 'view' | 'foreign'>): string {
  const shown = view.panel === 'share' ? { ...view, panel: null } : view
  return pageAddress() + writeAddress(shown, foreign)
}

/** Of one event alone, as the dataset shows it: nothing narrowed, theme as its reader has it. */
export const eventAloneAddress = ({ view }: Pick<AppState, 'view'>, event: string): string =>
  pageAddress() + writeAddress({ ...kept(view), theme: DEFAULT_VIEW.theme, event })

/** Of the whole. */
export const wholeAddress = ({ view }: Pick<AppState, 'view'>): string =>
  pageAddress() + writeAddress({ ...kept(view), theme: DEFAULT_VIEW.theme })
