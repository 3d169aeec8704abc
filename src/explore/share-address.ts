import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'

/** The page itself, without what it shows: absolute. */
const pageAddress = () => `${location.origin}${location.pathname}`

/** What a link says of the page whatever it leads to: language, look, dataset. */
const kept = ({ lang, theme, data }: View): View => ({ ...DEFAULT_VIEW, lang, theme, data })

function viewQuery({ view, foreign }: Pick<AppState, 'view' | 'foreign'>): string {
  const shown = view.panel === 'share' ? { ...view, panel: null } : view
  return writeAddress(shown, foreign)
}

/** Of exactly this view, without what was opened over it to take the link. */
export const viewAddress = (state: Pick<AppState, 'view' | 'foreign'>): string =>
  pageAddress() + viewQuery(state)

/** The same for paper: to be read and typed, in letters rather than their codes. */
export const viewAddressInLetters = (state: Pick<AppState, 'view' | 'foreign'>): string =>
  pageAddress() + decodeURI(viewQuery(state)).replaceAll(' ', '%20')

/** Of one event alone, as the dataset shows it: nothing narrowed, theme as its reader has it. */
export const eventAloneAddress = ({ view }: Pick<AppState, 'view'>, event: string): string =>
  pageAddress() + writeAddress({ ...kept(view), theme: DEFAULT_VIEW.theme, event })

/** Of the whole. */
export const wholeAddress = ({ view }: Pick<AppState, 'view'>): string =>
  pageAddress() + writeAddress({ ...kept(view), theme: DEFAULT_VIEW.theme })
