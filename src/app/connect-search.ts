import { loadSearch, searchIfLoaded } from '#/index/search-door.ts'
import { useApp } from '#/state/store.ts'

/** Shows what is found as soon as it can be: nothing else in the state changes by it. */
const refresh = () => useApp.setState((state) => ({ ...state }))

/** Loads the search when something is searched before it has come by itself; gives the undoing. */
export function connectSearch(): () => void {
  let isLoading = false
  return useApp.subscribe(({ view }) => {
    if (view.q.trim() === '' || searchIfLoaded() || isLoading) return
    isLoading = true
    loadSearch()
      // What could not be loaded is said where the search's results are counted.
      .catch((fault: unknown) => console.warn('The search was not loaded', fault))
      .finally(() => {
        isLoading = false
        if (searchIfLoaded()) refresh()
      })
  })
}
