import type { Chronicle } from '#/index/chronicle.ts'
import type { View } from '#/model/view.ts'
import { initialState } from '#/state/apply.ts'
import { dispatch, useApp } from '#/state/store.ts'

/** The store as it is once a dataset is there, with this much said by the address. */
export function openInStore(chronicle: Chronicle, view: Partial<View> = {}): void {
  useApp.setState(initialState('ru'), true)
  dispatch({ type: 'progress', progress: { kind: 'ready', chronicle } })
  dispatch({ type: 'go-to', view: { ...useApp.getState().view, ...view } })
}

export const viewNow = (): View => useApp.getState().view
