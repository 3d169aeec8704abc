import { isLang, type Lang } from '#/model/lang.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { ANY_ID, readAddress } from '#/state/address.ts'
import { initialState } from '#/state/apply.ts'
import { isFramed } from '#/state/frame.ts'
import { connectHistory, type HistoryConnection } from '#/state/history.ts'
import { currentIds } from '#/state/known-ids.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { connectSearch } from './connect-search.ts'
import { agreeTo, isOtherWanted, openDataset } from './open-dataset.ts'
import { hearCarriedLectures } from './own-stories.ts'

/**
 * The language that the page itself was made in. `lang` on <html> may already be the one that the
 * address asks for: the script in the head sets it before the first paint.
 */
function pageLang(): Lang {
  const { pageLang: own } = document.documentElement.dataset
  return isLang(own) ? own : 'ru'
}

let history: HistoryConnection | null = null

/**
 * Takes the state from the address, keeps both in step from then on, and loads the dataset. Settles
 * when that is there, could not be had, or waits for a person to agree to its host.
 */
export function start(): Promise<void> {
  useApp.setState(initialState(pageLang()), true)
  const { view, foreign, dropped } = readAddress(location.search, ANY_ID)
  dispatch({ type: 'go-to', view, foreign })
  const connection = connectHistory({
    store: useApp,
    isFramed: isFramed(),
    knownIds: currentIds,
    goTo: (view, foreign) => dispatch({ type: 'go-to', view, foreign }),
  })
  history = connection
  hearCarriedLectures()
  connectSearch()
  const opened = openDataset(connection, dropped)
  // Back and Forward may lead to another dataset.
  useApp.subscribe(() => {
    if (isOtherWanted()) void openDataset(connection)
  })
  return opened
}

/** Loads once more what could not be had. */
export function retry(): void {
  if (history) void openDataset(history)
}

/** Loads from another host, to which the person has just agreed by name. */
export function loadFrom(host: string): void {
  agreeTo(host)
  retry()
}

/** Leaves a dataset from elsewhere for the one that comes with the app. */
export function openOwnDataset(): void {
  const { view } = useApp.getState()
  dispatch({ type: 'go-to', view: { ...DEFAULT_VIEW, lang: view.lang, theme: view.theme } })
}
